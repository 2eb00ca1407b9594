package org.affianca.engine.check;

/** The texts that begin with a prefix, as a half-open range: from it on, up to and without {@code end}. */
public record Prefix(String from, String end) {
    public static Prefix of(String prefix) {
        int last = prefix.offsetByCodePoints(prefix.length(), -1);
        return new Prefix(prefix, prefix.substring(0, last) + Character.toString(after(prefix.codePointAt(last))));
    }

    /** The next character that may stand in a text: not a half of a pair. */
    private static int after(int character) {
        int next = character + 1;
        return next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
    }
}
