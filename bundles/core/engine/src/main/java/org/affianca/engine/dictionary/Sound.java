package org.affianca.engine.dictionary;

import java.util.regex.Pattern;

/**
 * How a word sounds to an Italian ear at a desk: hard and soft letters, single and double ones, mute h and the letters
 * of foreign alphabets are told apart in writing only. The order of the rules counts.
 */
public final class Sound {
    private static final Rule[] RULES = {
        rule("ck|ch|q", "k"),
        rule("sh|sc(?=[ei])", "s"),
        rule("ph", "f"),
        rule("gn(?=[aeiou])", "ni"),
        rule("gl(?=i)", "l"),
        rule("t[sz]|dz", "z"),
        rule("h", ""),
        rule("c", "k"),
        rule("x", "ks"),
        rule("w", "v"),
        rule("[yj]", "i"),
        rule("ou", "u"),
        rule("n(?=[bp])", "m"),
        rule("(.)\\1+", "$1"),
    };

    private Sound() {}

    /** The sound of a word of small letters without marks; empty when nothing of it is heard. */
    public static String of(String word) {
        String heard = word;
        for (Rule rule : RULES) {
            heard = rule.written.matcher(heard).replaceAll(rule.heard);
        }
        return heard;
    }

    private static Rule rule(String written, String heard) {
        return new Rule(Pattern.compile(written), heard);
    }

    private record Rule(Pattern written, String heard) {}
}
