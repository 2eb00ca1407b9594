package org.affianca.api;

/** One entry of a code list: a stable word or number that labels and statistics hang on; never blank, at most 64 characters. */
public record Code(String value) {
    public Code {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a code has 1 to 64 characters");
        }
    }
}
