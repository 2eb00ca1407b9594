package org.affianca.testing.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invents a crowd, the same one each time: surnames and names made of syllables as Italian ones are, a few of them very
 * common and most of them rare (the share of the n-th falls with n), some with a particle, an apostrophe or an accent.
 */
final class Crowd {
    private static final String[] BEGINNINGS = {
        "b", "c", "ch", "d", "f", "g", "gh", "l", "m", "n", "p", "qu", "r", "s", "t", "v", "z", "br", "cr", "fr", "gr",
        "pr", "sc", "sp", "st", "tr", ""
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "a", "e", "i", "o", "u"};
    private static final String[] MIDDLES = {
        "b", "cc", "c", "d", "ff", "gg", "gn", "l", "ll", "m", "mm", "n", "nn", "nt", "r", "rr", "rt", "s", "ss", "t",
        "tt", "v", "zz", "mb", "lt", "nc", "rd"
    };
    private static final String[] ENDINGS = {
        "ini", "etti", "ucci", "oni", "ello", "aro", "ese", "ati", "isi", "o", "a", "i", "elli", "occhi", "agni", "ieri"
    };
    private static final String[] PARTICLES = {"De ", "Di ", "D'", "Dal ", "La "};
    private static final int SURNAMES = 90_000;
    private static final int NAMES = 6_000;

    private final List<String> surnames = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final double[] surnameShares;
    private final double[] nameShares;

    Crowd() {
        Random random = new Random(11);
        Set<String> taken = new HashSet<>();
        while (surnames.size() < SURNAMES) {
            String surname = surname(random);
            if (taken.add(surname)) {
                surnames.add(surname);
            }
        }
        while (names.size() < NAMES) {
            String name = capital(syllable(random) + pick(random, MIDDLES) + pick(random, VOWELS));
            if (random.nextInt(5) == 0) {
                name = capital(syllable(random) + name.toLowerCase(java.util.Locale.ROOT));
            }
            String accented = random.nextInt(40) == 0 ? name.substring(0, name.length() - 1) + "ò" : name;
            if (taken.add(accented)) {
                names.add(accented);
            }
        }
        surnameShares = shares(SURNAMES, 12);
        nameShares = shares(NAMES, 4);
    }

    /** The n-th person: like any other, but always the same. */
    Invented person(int n) {
        Random random = new Random(n * 2_654_435_761L + 17);
        String surname = surnames.get(drawn(surnameShares, random.nextDouble()));
        String name = names.get(drawn(nameShares, random.nextDouble()));
        String second = random.nextInt(9) == 0 ? " " + names.get(drawn(nameShares, random.nextDouble())) : "";
        LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000));
        return new Invented(n, surname, name + second, born, Invented.code(n, born));
    }

    private static String surname(Random random) {
        String stem = syllable(random) + pick(random, MIDDLES);
        if (random.nextInt(3) == 0) {
            stem = stem + pick(random, VOWELS) + pick(random, MIDDLES);
        }
        String plain = capital(stem + pick(random, ENDINGS));
        return random.nextInt(12) == 0 ? pick(random, PARTICLES) + plain : plain;
    }

    private static String syllable(Random random) {
        return pick(random, BEGINNINGS) + pick(random, VOWELS);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** Sums of shares that fall with the rank; the shift keeps the first from being half of the town. */
    private static double[] shares(int number, int shift) {
        double[] sums = new double[number];
        double sum = 0;
        for (int i = 0; i < number; i++) {
            sum += 1.0 / (i + shift);
            sums[i] = sum;
        }
        for (int i = 0; i < number; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private static int drawn(double[] sums, double at) {
        int place = java.util.Arrays.binarySearch(sums, at);
        return Math.min(sums.length - 1, place < 0 ? -place - 1 : place);
    }
}
