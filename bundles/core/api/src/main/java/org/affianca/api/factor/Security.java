package org.affianca.api.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an account is secured.
 *
 * @param local whether it signs in with a password here, and not through an identity provider alone
 * @param recoveryCodes how many are left
 * @param requiredFrom the moment from which nobody signs in to this account without a second factor, if there is one
 */
public record Security(
        String name,
        boolean local,
        List<Factor> factors,
        int recoveryCodes,
        Optional<Instant> requiredFrom,
        List<OpenSession> sessions) {
    public Security {
        factors = List.copyOf(factors);
        sessions = List.copyOf(sessions);
    }
}
