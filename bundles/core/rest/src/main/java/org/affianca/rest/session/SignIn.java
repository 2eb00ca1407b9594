package org.affianca.rest.session;

/** A name and a password. */
public record SignIn(String name, String password) {
    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
