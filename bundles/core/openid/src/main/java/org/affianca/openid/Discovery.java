package org.affianca.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the provider says of itself, asked anew twice a day; its keys, asked anew when an unknown one signs. */
final class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    static final int MILLIS = 5_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration BELIEVED = Duration.ofHours(12);
    private static final long KEYS_BELIEVED_MILLIS = Duration.ofMinutes(15).toMillis();
    /** Signatures of which only the provider has the key: never none, never a secret that we share. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** The provider as it was at a moment. */
    record Found(OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys, Instant at) {}

    private final Client client;
    private final Clock clock;
    private Optional<Found> found = Optional.empty();

    Discovery(Client client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    synchronized Found provider() {
        Instant now = clock.instant();
        Optional<Found> fresh = found.filter(one -> now.isBefore(one.at().plus(BELIEVED)));
        if (fresh.isPresent()) {
            return fresh.get();
        }
        try {
            found = Optional.of(ask(now));
        } catch (GeneralException | IOException | IllegalArgumentException failed) {
            LOG.warn("provider {} cannot be read: {}", client.name, failed.getMessage());
        }
        return found.orElseThrow(() -> new NotVouched(Reason.AWAY, "provider not found"));
    }

    private Found ask(Instant now) throws GeneralException, IOException {
        // The issuer that answers must be the issuer that was asked; resolve sees to that.
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(client.issuer, request -> {
            request.setConnectTimeout(MILLIS);
            request.setReadTimeout(MILLIS);
            request.setFollowRedirects(false);
        });
        Client.safe(metadata.getAuthorizationEndpointURI());
        Client.safe(metadata.getTokenEndpointURI());
        URI keys = Client.safe(metadata.getJWKSetURI());
        JWKSource<SecurityContext> source = JWKSourceBuilder.<SecurityContext>create(
                        keys.toURL(), new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES))
                .cache(KEYS_BELIEVED_MILLIS, MILLIS)
                .refreshAheadCache(false)
                .build();
        return new Found(metadata, new JWSVerificationKeySelector<>(algorithms(metadata), source), now);
    }

    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> both = new HashSet<>(SIGNED);
        List<JWSAlgorithm> said = metadata.getIDTokenJWSAlgs();
        if (said != null) {
            both.retainAll(said);
        }
        if (both.isEmpty()) {
            throw new IllegalArgumentException("it signs in no way that can be checked");
        }
        return both;
    }
}
