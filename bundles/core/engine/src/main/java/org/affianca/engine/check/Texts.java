package org.affianca.engine.check;

/** Which characters a text may have: no control characters, no half characters, nothing that turns the writing round. */
public final class Texts {
    private Texts() {}

    public static boolean isLine(String text) {
        return text.codePoints().noneMatch(Texts::isHostile);
    }

    public static boolean isProse(String text) {
        return text.codePoints().noneMatch(c -> isHostile(c) && c != '\n' && c != '\r' && c != '\t');
    }

    static boolean isHostile(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || turnsTheWriting(character);
    }

    /** Marks that show a text in another order than it is kept: "gpj.exe" would read "exe.jpg". */
    private static boolean turnsTheWriting(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
