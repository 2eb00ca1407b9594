package org.affianca.api.problem;

import org.affianca.api.Because;

/** One thing wrong with what was sent: where (JSON pointer such as {@code /fiscalCode}; empty for the whole) and why. */
public record Flaw(String pointer, Because why) {
    public static Flaw at(String pointer, String code) {
        return new Flaw(pointer, Because.of(code));
    }

    public static Flaw at(String pointer, String code, String name, Object value) {
        return new Flaw(pointer, Because.of(code, name, value));
    }
}
