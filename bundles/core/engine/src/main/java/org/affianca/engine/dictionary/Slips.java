package org.affianca.engine.dictionary;

import java.util.HashSet;
import java.util.Set;

/**
 * Slips of the keyboard: a letter too many, too few, another one, or two in the wrong order. One is forgiven in a word
 * of four letters, two from eight on. Two words that are so near share what is left of them without as many letters.
 */
public final class Slips {
    private static final int SHORT = 4;
    private static final int LONG = 8;
    /** A word longer than this is not typed by hand; its neighbourhood would be thousands. */
    private static final int LONGEST = 20;

    private Slips() {}

    /** How many slips are forgiven in this word; 0 for one that is short, very long, or not of letters only. */
    public static int forgivenIn(String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        if (!letters || word.length() < SHORT || word.length() > LONGEST) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }

    /** The word and what is left of it without one letter, or without any two where two slips are forgiven. */
    public static Set<String> left(String word) {
        Set<String> all = new HashSet<>(Set.of(word));
        Set<String> last = Set.of(word);
        for (int slip = 0; slip < forgivenIn(word); slip++) {
            Set<String> shorter = new HashSet<>();
            last.forEach(each -> without(each, shorter));
            all.addAll(shorter);
            last = shorter;
        }
        return all;
    }

    /** How many slips lie between two words; two neighbours swapped are one (optimal string alignment). */
    public static int between(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        int another = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j - 1] + another, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }

    private static void without(String word, Set<String> into) {
        for (int i = 0; i < word.length(); i++) {
            into.add(word.substring(0, i) + word.substring(i + 1));
        }
    }
}
