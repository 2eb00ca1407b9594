package org.affianca.engine.catchment;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.engine.person.Names;

/**
 * A street as it is compared, and the house number behind it: {@code V.le dei Modelli, n. 7/B int. 3} is number 7 of
 * {@code viale dei modelli}. A street that ends with a number of its own is understood with a house number only.
 */
record StreetNumber(String key, OptionalInt number) {
    private static final Pattern SHAPE = Pattern.compile(
            "^(.*?\\D)[,\\s]+(?:n[.°r]*\\s*)?([0-9]{1,4})(?:\\s*[/-]?\\s*[A-Za-z]{1,3})?"
                    + "(?:[\\s,/-]+(?:bis|ter|int|sc|p|scala|interno|piano)\\b.*|\\s*/.*)?$",
            Pattern.CASE_INSENSITIVE);
    /** Shortened words a street may begin with, longer ones first, and what they stand for. */
    private static final List<List<String>> LONG = List.of(
            List.of("p zza ", "piazza "),
            List.of("p za ", "piazza "),
            List.of("pzza ", "piazza "),
            List.of("v le ", "viale "),
            List.of("vle ", "viale "),
            List.of("c so ", "corso "),
            List.of("l go ", "largo "),
            List.of("str ", "strada "),
            List.of("v ", "via "));

    static StreetNumber of(String address) {
        Matcher match = SHAPE.matcher(address.strip());
        return match.matches()
                ? new StreetNumber(street(match.group(1)), OptionalInt.of(Integer.parseInt(match.group(2))))
                : new StreetNumber(street(address), OptionalInt.empty());
    }

    /** A street as it is compared, with the word it begins with written out. */
    static String street(String name) {
        String key = Names.key(name.replace('.', ' '));
        return LONG.stream()
                .filter(word -> key.startsWith(word.get(0)))
                .findFirst()
                .map(word -> word.get(1) + key.substring(word.get(0).length()))
                .orElse(key);
    }
}
