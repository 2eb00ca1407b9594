package org.affianca.api.openid;

import java.util.Optional;
import java.util.Set;

/**
 * Whom a provider vouches for.
 *
 * @param identity by which an account is known: the subject, or the claim that the configuration names
 * @param label the person's name as the provider writes it, or empty
 * @param roles words of the house that follow from the provider's groups; empty when accounts keep their own
 * @param units codes of units likewise
 * @param provision whether somebody without an account gets one
 * @param subject the provider's own key, by which it tells of signing out
 * @param session the provider's session, or empty
 */
public record Vouched(
        String identity,
        String label,
        Optional<Set<String>> roles,
        Optional<Set<String>> units,
        boolean provision,
        String subject,
        String session) {
    public Vouched {
        roles = roles.map(Set::copyOf);
        units = units.map(Set::copyOf);
    }
}
