package org.affianca.rest.accounts;

import org.affianca.api.UserId;
import org.affianca.api.access.OneTime;

/** A password good for one sign-in, shown once. */
public record OneTimePassword(UserId user, String oneTimePassword) {
    static OneTimePassword of(OneTime password) {
        return new OneTimePassword(password.id(), password.password());
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "OneTimePassword of " + user.value();
    }
}
