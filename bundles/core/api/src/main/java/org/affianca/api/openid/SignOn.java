package org.affianca.api.openid;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.access.Session;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in without a password of ours: there and back again. Nobody acts yet when this is asked. */
@ProviderType
public interface SignOn {
    /** The providers that are configured, in the order of their names. */
    List<Offer> offers(Locale locale);

    /**
     * The way to a provider, and the secret that this browser must bring back.
     *
     * @throws org.affianca.api.problem.Missing for an unknown provider
     * @throws NotVouched when the provider is away
     */
    Way begin(String provider);

    /**
     * A session for whom the provider vouches for; each way leads here once, within ten minutes.
     *
     * @param secret of {@link #begin}, from the same browser
     * @param query of the address that the browser was sent back to
     * @throws NotVouched with the reason why not
     */
    Session finish(String provider, String secret, String query);

    /**
     * Ends the sessions of whom the provider has signed out.
     *
     * @throws NotVouched when the token is not the provider's
     */
    void signedOut(String provider, String logoutToken);

    /** The provider's page for signing out of it as well, if it is here and has one. */
    Optional<URI> farewell(String provider);

    /** One provider, as the sign-in page offers it. */
    record Offer(String name, String label) {}

    /** Where to go, and what to remember meanwhile. */
    record Way(URI there, String secret) {
        /** Without the secret: this may end in a log. */
        @Override
        public String toString() {
            return "Way";
        }
    }
}
