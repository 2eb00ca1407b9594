package org.affianca.rest.account;

/** A second factor to be set up, and the password once more. */
public record NewFactor(String label, String password) {
    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "NewFactor";
    }
}
