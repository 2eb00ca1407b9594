package org.affianca.api.openid;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One configured provider: sends people to its page, and checks what it sends back. Keeps nothing between the two: who
 * asks holds the {@link Departure}.
 */
@ConsumerType
public interface IdentityProvider {
    /** The word of its configuration, {@code [a-z0-9-]}, 1 to 32 characters. */
    String name();

    /** What its button says. */
    String label(Locale locale);

    /**
     * The address of the provider's page for this sign-in.
     *
     * @throws NotVouched with {@code away} when the provider cannot be reached
     */
    URI depart(Departure departure);

    /**
     * Who came back, when everything agrees: state, issuer, audience, signature, time, nonce, level.
     *
     * @param query of the address that the browser was sent back to
     * @throws NotVouched in all other cases
     */
    Vouched arrive(Departure departure, String query);

    /**
     * Whom the provider itself has signed out, told by it directly.
     *
     * @throws NotVouched when the token is not the provider's
     */
    SignedOut signedOut(String logoutToken);

    /** The provider's page for signing out, if it has one. */
    Optional<URI> farewell();
}
