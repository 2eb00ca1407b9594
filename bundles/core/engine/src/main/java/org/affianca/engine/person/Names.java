package org.affianca.engine.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: small letters without accents and apostrophes, words parted by one space. */
public final class Names {
    private static final int LONGEST_KEY = 240;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ′]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** The key of a name: what it is ordered and compared by. */
    public static String key(String name) {
        return cut(tidy(APOSTROPHES.matcher(name).replaceAll("")), LONGEST_KEY);
    }

    /**
     * The words under which somebody is found: each of surname and name, the two written without spaces (deluca), and
     * what follows an apostrophe (D'Angelo is found as dangelo and as angelo).
     */
    static Set<String> words(String surname, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : List.of(surname, name)) {
            words.addAll(typed(part));
            words.add(cut(key(part).replace(" ", ""), LONGEST_WORD));
            words.addAll(split(tidy(APOSTROPHES.matcher(part).replaceAll(" "))));
        }
        words.remove("");
        return words;
    }

    /** The words somebody typed, at most as many as a name has. */
    static List<String> typed(String text) {
        return split(key(text)).stream().distinct().limit(MOST_WORDS).toList();
    }

    private static List<String> split(String tidy) {
        return Arrays.stream(tidy.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> cut(word, LONGEST_WORD))
                .toList();
    }

    private static String tidy(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(letters(plain.toLowerCase(Locale.ROOT)))
                .replaceAll(" ")
                .strip();
    }

    /** Letters that no accent makes: Ø is not an O with a mark, yet people type it so. */
    private static String letters(String text) {
        return text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ħ", "h")
                .replace("ı", "i");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
