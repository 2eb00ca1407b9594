package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** The single values of an instrument's file: ids, numbers, yes and no; what is none is an error in its place. */
final class Plainly {
    private Plainly() {}

    static String id(YamlMap yaml, String key, String word) {
        if (!word.isEmpty() && !word.matches("[a-z][a-z0-9-]{0,63}")) {
            yaml.bad(key, "'" + word + "' must be lower-case words joined by '-'");
        }
        return word;
    }

    static boolean truth(YamlMap yaml, String key) {
        String word = yaml.word(key).orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            yaml.bad(key, "'" + key + "' is true or false");
        }
        return word.equals("true");
    }

    static int whole(YamlMap yaml, String key, String word, int least, int most) {
        if (word.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (!word.isEmpty()) {
            yaml.bad(key, "'" + key + "' is a whole number from " + least + " to " + most + ", not '" + word + "'");
        }
        return least;
    }

    static Optional<BigDecimal> number(YamlMap yaml, String key) {
        return yaml.word(key).flatMap(word -> {
            if (word.matches("-?[0-9]{1,9}(\\.[0-9]{1,4})?")) {
                return Optional.of(new BigDecimal(word));
            }
            yaml.bad(key, "'" + key + "' is a number such as 4 or 2.5, not '" + word + "'");
            return Optional.empty();
        });
    }

    /** A number that must be whole. */
    static Optional<BigDecimal> wholeNumber(YamlMap yaml, String key) {
        Optional<BigDecimal> number = number(yaml, key);
        if (number.map(n -> n.stripTrailingZeros().scale() > 0).orElse(false)) {
            yaml.bad(key, "'" + key + "' is a whole number here");
        }
        return number;
    }
}
