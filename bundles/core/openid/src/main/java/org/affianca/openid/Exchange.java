package org.affianca.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;

/** Gives the code back to the provider, directly, and checks the identity token that it gives for it. */
final class Exchange {
    private final Client client;
    private final Discovery.Found provider;

    Exchange(Client client, Discovery.Found provider) {
        this.client = client;
        this.provider = provider;
    }

    Claims claims(AuthorizationCode code, Departure departure) {
        OIDCTokens tokens = tokens(code, departure);
        try {
            IDTokenValidator validator = new IDTokenValidator(client.issuer, client.id, provider.keys(), null);
            validator.setMaxClockSkew(client.skewSeconds);
            IDTokenClaimsSet claims = validator.validate(tokens.getIDToken(), new Nonce(departure.nonce()));
            forUsAlone(claims);
            belongs(tokens, claims);
            JWTClaimsSet all = claims.toJWTClaimsSet();
            return new Claims(all.getClaims(), () -> userInfo(tokens, claims));
        } catch (BadJOSEException | JOSEException | ParseException | InvalidHashException wrong) {
            throw new NotVouched(Reason.FAILED, "identity token: " + wrong.getMessage(), wrong);
        }
    }

    private OIDCTokens tokens(AuthorizationCode code, Departure departure) {
        try {
            URI endpoint = provider.metadata().getTokenEndpointURI();
            AuthorizationCodeGrant grant =
                    new AuthorizationCodeGrant(code, client.redirect, new CodeVerifier(departure.verifier()));
            Optional<ClientAuthentication> proof = client.proof(endpoint);
            TokenRequest request = proof.isPresent()
                    ? new TokenRequest.Builder(endpoint, proof.get(), grant).build()
                    : new TokenRequest.Builder(endpoint, client.id, grant).build();
            TokenResponse answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                String said = answer.toErrorResponse().getErrorObject().getCode();
                throw new NotVouched(Reason.FAILED, "token endpoint: " + said);
            }
            return ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
        } catch (IOException failed) {
            throw new NotVouched(
                    Reason.AWAY, "token endpoint: " + failed.getClass().getSimpleName(), failed);
        } catch (ParseException | JOSEException wrong) {
            throw new NotVouched(Reason.FAILED, "token endpoint: " + wrong.getMessage(), wrong);
        }
    }

    /** A token that others may use as well could have been given to one of them and passed on. */
    private void forUsAlone(IDTokenClaimsSet claims) {
        boolean forOthers = claims.getAudience().size() > 1 && claims.getAuthorizedParty() == null;
        boolean toOthers = claims.getAuthorizedParty() != null
                && !claims.getAuthorizedParty().getValue().equals(client.id.getValue());
        if (forOthers || toOthers) {
            throw new NotVouched(Reason.FAILED, "identity token: issued to another program");
        }
    }

    /** The access token must be the one that the identity token was issued with. */
    private static void belongs(OIDCTokens tokens, IDTokenClaimsSet claims) throws InvalidHashException {
        if (claims.getAccessTokenHash() != null && tokens.getIDToken() instanceof SignedJWT signed) {
            AccessTokenValidator.validate(
                    tokens.getAccessToken(), signed.getHeader().getAlgorithm(), claims.getAccessTokenHash());
        }
    }

    /** What the provider tells apart from the token; only of the same person. */
    private Map<String, Object> userInfo(OIDCTokens tokens, IDTokenClaimsSet claims) {
        URI endpoint = provider.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return Map.of();
        }
        try {
            HTTPRequest request = new UserInfoRequest(Client.safe(endpoint), tokens.getAccessToken()).toHTTPRequest();
            UserInfoResponse answer = UserInfoResponse.parse(send(request));
            if (!answer.indicatesSuccess() || answer.toSuccessResponse().getUserInfo() == null) {
                return Map.of();
            }
            JWTClaimsSet told = answer.toSuccessResponse().getUserInfo().toJWTClaimsSet();
            if (!claims.getSubject().getValue().equals(told.getSubject())) {
                throw new NotVouched(Reason.FAILED, "user info of another subject");
            }
            return told.getClaims();
        } catch (IOException failed) {
            throw new NotVouched(Reason.AWAY, "user info: " + failed.getClass().getSimpleName(), failed);
        } catch (ParseException wrong) {
            throw new NotVouched(Reason.FAILED, "user info: " + wrong.getMessage(), wrong);
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovery.MILLIS);
        request.setReadTimeout(Discovery.MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }
}
