package org.affianca.rest.session;

/** A change of one's own password. */
public record NewPassword(String old, String fresh) {
    /** Without the passwords: this may end in a log. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
