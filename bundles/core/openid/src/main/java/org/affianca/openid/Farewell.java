package org.affianca.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.SignedOut;

/** Leaving: the provider's page for it, and what the provider itself tells about somebody who left. */
final class Farewell {
    /** An old token must not be kept by somebody and shown again. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final Client client;
    private final Discovery.Found provider;

    Farewell(Client client, Discovery.Found provider) {
        this.client = client;
        this.provider = provider;
    }

    Optional<URI> page() {
        return Optional.ofNullable(provider.metadata().getEndSessionEndpointURI())
                .map(Client::safe)
                .map(page -> URI.create(page + (page.getQuery() == null ? "?" : "&") + "client_id=" + plain(client.id)
                        + "&post_logout_redirect_uri="
                        + URLEncoder.encode(client.publicUrl + "/", StandardCharsets.UTF_8)));
    }

    private static String plain(ClientID id) {
        return URLEncoder.encode(id.getValue(), StandardCharsets.UTF_8);
    }

    SignedOut told(String token, Instant now) {
        try {
            boolean typed = client.settings().typedLogoutTokens();
            LogoutTokenValidator validator =
                    new LogoutTokenValidator(client.issuer, client.id, typed, provider.keys(), null);
            validator.setMaxClockSkew(client.skewSeconds);
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(token));
            Instant issued = claims.getIssueTime().toInstant();
            if (issued.isBefore(now.minus(OLDEST).minusSeconds(client.skewSeconds))) {
                throw new NotVouched(Reason.FAILED, "logout token: too old");
            }
            return new SignedOut(
                    claims.getSubject() == null ? "" : claims.getSubject().getValue(),
                    claims.getSessionID() == null ? "" : claims.getSessionID().getValue());
        } catch (BadJOSEException | JOSEException | ParseException wrong) {
            throw new NotVouched(Reason.FAILED, "logout token: " + wrong.getMessage(), wrong);
        }
    }
}
