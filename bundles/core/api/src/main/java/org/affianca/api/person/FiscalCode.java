package org.affianca.api.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Italian fiscal code, upper case, valid in form and check character: the personal one of 16 characters, all variants
 * of homocody (omocodia) included, or the provisional one of 11 digits. Algorithm: D.M. 23-12-1976 (dossier C.12).
 */
public record FiscalCode(String value) {
    private static final Pattern PERSONAL =
            Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]");
    private static final Pattern PROVISIONAL = Pattern.compile("[0-9]{11}");
    private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
    private static final String LETTERS_FOR_DIGITS = "LMNPQRSTUV";

    public FiscalCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a fiscal code");
        }
    }

    /** The code in what somebody typed: spaces and case do not matter; empty when it is none. */
    public static Optional<FiscalCode> parse(String typed) {
        String tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return isValid(tidy) ? Optional.of(new FiscalCode(tidy)) : Optional.empty();
    }

    public boolean isProvisional() {
        return value.length() == 11;
    }

    /** The code with digits in all digit places, check character recomputed: two variants of one code share it. */
    public String withoutHomocody() {
        if (isProvisional()) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.substring(0, 15));
        for (int place : DIGIT_PLACES) {
            int digit = LETTERS_FOR_DIGITS.indexOf(plain.charAt(place));
            if (digit >= 0) {
                plain.setCharAt(place, (char) ('0' + digit));
            }
        }
        return plain.append(CheckCharacter.of(plain)).toString();
    }

    private static boolean isValid(String value) {
        if (PROVISIONAL.matcher(value).matches()) {
            return CheckCharacter.sumsToTen(value);
        }
        return PERSONAL.matcher(value).matches() && CheckCharacter.of(value.substring(0, 15)) == value.charAt(15);
    }
}
