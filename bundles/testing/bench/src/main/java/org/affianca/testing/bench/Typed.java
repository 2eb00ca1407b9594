package org.affianca.testing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What is typed into the search box: some two hundred texts of all kinds, made of persons of the crowd. */
record Typed(String kind, String text) {
    private static final int EACH = 17;

    static List<Typed> about(Crowd crowd, int persons) {
        List<Typed> all = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < EACH; i++) {
            Invented one = crowd.person(random.nextInt(persons));
            String surname = one.surname();
            String name = one.name();
            all.add(new Typed("surname and name", surname + " " + name));
            all.add(new Typed("name and surname", name + " " + surname));
            all.add(new Typed("surname", surname));
            all.add(new Typed("beginnings", head(surname, 4) + " " + head(name, 2)));
            all.add(new Typed("one beginning", head(surname, 3 + i % 3)));
            all.add(new Typed("a letter or two", head(surname, 1 + i % 2)));
            all.add(new Typed(
                    "without accents, in capitals",
                    Invented.key(surname + " " + name).toUpperCase(Locale.ROOT)));
            all.add(new Typed("a slip in the surname", slipped(surname, random) + " " + name));
            all.add(new Typed("a slip in both", slipped(surname, random) + " " + slipped(name, random)));
            all.add(new Typed("as heard", heard(surname) + " " + heard(name)));
            all.add(new Typed("fiscal code", i % 2 == 0 ? one.fiscalCode() : head(one.fiscalCode(), 9)));
            all.add(new Typed(
                    "birth date, with surname", "%td/%<tm/%<tY %s".formatted(one.born(), i % 3 == 0 ? "" : surname)));
        }
        return all;
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** A letter less, more, another, or two swapped, not at the beginning. */
    private static String slipped(String word, Random random) {
        if (word.length() < 5) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "e" + word.substring(at);
            case 2 -> word.substring(0, at) + "u" + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    /** One of the two ways to write what sounds the same. */
    private static String heard(String word) {
        String other = word.toLowerCase(Locale.ROOT)
                .replace("gh", "g")
                .replace("ch", "k")
                .replaceAll("([b-df-hj-np-tv-z])\\1", "$1");
        return other.equals(word.toLowerCase(Locale.ROOT)) ? word.replaceAll("([ltns])(?=[aeiou])", "$1$1") : other;
    }
}
