package org.affianca.rest.account;

/** The password once more. */
public record Again(String password) {
    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "Again";
    }
}
