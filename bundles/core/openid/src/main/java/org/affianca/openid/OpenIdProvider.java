package org.affianca.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.IdentityProvider;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.SignedOut;
import org.affianca.api.openid.Vouched;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One provider that speaks OpenID Connect: authorization code with PKCE, state and nonce. */
@Component(configurationPid = "org.affianca.openid", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = OpenIdSettings.class, factory = true)
public final class OpenIdProvider implements IdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
    /** What providers answer when the person could not be identified at the level asked for. */
    private static final Set<String> TOO_LOW = Set.of("unmet_authentication_requirements");

    private static final Set<String> NO = Set.of("access_denied", "login_required", "consent_required");

    private final Client client;
    private final Translation translation;
    private final Discovery discovery;
    private final Clock clock;

    @Activate
    public OpenIdProvider(OpenIdSettings settings, Map<String, Object> properties) {
        this(name(properties), settings, Clock.systemUTC());
        LOG.info("people may sign in through provider {}", client.name);
    }

    OpenIdProvider(String name, OpenIdSettings settings, Clock clock) {
        this.client = new Client(name, settings);
        this.translation = new Translation(settings);
        this.discovery = new Discovery(client, clock);
        this.clock = clock;
    }

    private static String name(Map<String, Object> properties) {
        String pid = String.valueOf(properties.get("service.pid"));
        return pid.substring(pid.indexOf('~') + 1);
    }

    @Override
    public String name() {
        return client.name;
    }

    @Override
    public String label(Locale locale) {
        return client.label(locale);
    }

    @Override
    public URI depart(Departure departure) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, client.scope, client.id, client.redirect)
                .endpointURI(discovery.provider().metadata().getAuthorizationEndpointURI())
                .state(new State(departure.state()))
                .nonce(new Nonce(departure.nonce()))
                .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256);
        if (!client.levels.isEmpty()) {
            request.acrValues(client.levels.stream().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    @Override
    public Vouched arrive(Departure departure, String query) {
        Discovery.Found provider = discovery.provider();
        AuthorizationCode code = code(provider, departure, query);
        Claims claims = new Exchange(client, provider).claims(code, departure);
        if (!client.levels.isEmpty() && !client.levels.contains(claims.signed("acr"))) {
            throw new NotVouched(Reason.LEVEL, "level not accepted");
        }
        return translation.vouched(claims);
    }

    private AuthorizationCode code(Discovery.Found provider, Departure departure, String query) {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(client.redirect, URLUtils.parseParameters(query));
        } catch (ParseException wrong) {
            throw new NotVouched(Reason.FAILED, "answer: " + wrong.getMessage(), wrong);
        }
        if (response.getState() == null || !response.getState().getValue().equals(departure.state())) {
            throw new NotVouched(Reason.EXPIRED, "answer to another question");
        }
        comesFrom(provider, response);
        if (!response.indicatesSuccess()) {
            throw refusal(response.toErrorResponse().getErrorObject());
        }
        return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                .orElseThrow(() -> new NotVouched(Reason.FAILED, "answer without a code"));
    }

    /** One provider must not pass on what another one was asked (RFC 9207). */
    private void comesFrom(Discovery.Found provider, AuthenticationResponse response) {
        boolean says = response.getIssuer() != null;
        if (says && !client.issuer.equals(response.getIssuer())
                || !says && provider.metadata().supportsAuthorizationResponseIssuerParam()) {
            throw new NotVouched(Reason.FAILED, "answer of another issuer");
        }
    }

    private static NotVouched refusal(ErrorObject error) {
        String code = String.valueOf(error.getCode());
        if (TOO_LOW.contains(code)) {
            return new NotVouched(Reason.LEVEL, code);
        }
        return NO.contains(code)
                ? new NotVouched(Reason.DECLINED, code)
                : new NotVouched(Reason.FAILED, "provider: " + code.replaceAll("[^a-z_]", "?"));
    }

    @Override
    public SignedOut signedOut(String logoutToken) {
        return new Farewell(client, discovery.provider()).told(logoutToken, clock.instant());
    }

    @Override
    public Optional<URI> farewell() {
        return new Farewell(client, discovery.provider()).page();
    }
}
