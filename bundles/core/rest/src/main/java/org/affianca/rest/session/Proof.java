package org.affianca.rest.session;

/** The code of an authenticator, or a recovery code. */
public record Proof(String code) {
    /** Without the code: this may end in a log. */
    @Override
    public String toString() {
        return "Proof";
    }
}
