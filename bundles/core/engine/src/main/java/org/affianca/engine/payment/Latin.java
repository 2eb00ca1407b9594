package org.affianca.engine.payment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as every bank of the SEPA area reads them: letters, digits and few signs. */
final class Latin {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´ʼ′]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9/\\-?:().,'+ ]");

    private Latin() {}

    /** At most so many characters of the text; letters lose their accents, what cannot be said becomes a point. */
    static String of(String text, int most) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String letters = plain.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("&", "+");
        String known =
                OTHERS.matcher(APOSTROPHES.matcher(letters).replaceAll("'")).replaceAll(".");
        // A slash means something to banks when it stands first or twice.
        String tame = known.replaceAll("/{2,}", "/").replaceAll("^[/ ]+", "").strip();
        String cut = tame.length() > most ? tame.substring(0, most).strip() : tame;
        return cut.isEmpty() ? "." : cut;
    }
}
