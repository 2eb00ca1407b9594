package org.affianca.openid;

import static org.affianca.openid.OpenIdProviderTest.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody may try between a provider and us. Each test first shows that without the lie it would have worked. */
class OpenIdAttacksTest {
    private final LittleProvider provider = new LittleProvider();
    private final OpenIdProvider client = client(provider);

    @AfterEach
    void close() {
        provider.close();
    }

    private static OpenIdProvider client(LittleProvider provider) {
        return new OpenIdProvider("prova", TestSettings.of(provider).read(), Clock.systemUTC());
    }

    static Consumer<Throwable> reason(Reason reason) {
        return failed -> assertThat(((NotVouched) failed).reason())
                .as(failed.getMessage())
                .isEqualTo(reason);
    }

    static UnaryOperator<JWTClaimsSet> expired(Duration since) {
        return claims -> new JWTClaimsSet.Builder(claims)
                .issueTime(Date.from(Instant.now().minus(since).minusSeconds(300)))
                .expirationTime(Date.from(Instant.now().minus(since)))
                .build();
    }

    private static UnaryOperator<JWTClaimsSet> saying(String claim, Object value) {
        return claims -> new JWTClaimsSet.Builder(claims).claim(claim, value).build();
    }

    private void through() {
        client.arrive(DEPARTURE, provider.visit(client.depart(DEPARTURE)).getRawQuery());
    }

    private void worksHonestly() {
        through();
    }

    private void refused(UnaryOperator<JWTClaimsSet> lie) {
        worksHonestly();
        provider.lie = lie;
        assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED));
    }

    @Test
    void aTokenForAnotherSignInIsRefused() {
        refused(saying("nonce", "another-nonce"));
        refusedToo(saying("nonce", null));
    }

    /** The same once it is shown to work honestly. */
    private void refusedToo(UnaryOperator<JWTClaimsSet> lie) {
        provider.lie = lie;
        assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED));
    }

    @Test
    void aTokenForAnotherProgramIsRefused() {
        refused(saying("aud", "another-program"));
        refusedToo(claims -> new JWTClaimsSet.Builder(claims)
                .audience(List.of(LittleProvider.CLIENT, "another-program"))
                .claim("azp", "another-program")
                .build());
        refusedToo(claims -> new JWTClaimsSet.Builder(claims)
                .audience(List.of(LittleProvider.CLIENT, "another-program"))
                .build());
        refusedToo(saying("azp", "another-program"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(saying("iss", "https://idp.example"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(expired(Duration.ofSeconds(120)));
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        refused(claims -> new JWTClaimsSet.Builder(claims)
                .issueTime(Date.from(Instant.now().plusSeconds(600)))
                .expirationTime(Date.from(Instant.now().plusSeconds(900)))
                .build());
    }

    @Test
    void aTokenWithoutASubjectIsRefused() {
        refused(saying("sub", null));
    }

    private void refusedSigning(java.util.function.Function<JWTClaimsSet, JWT> signing) {
        worksHonestly();
        provider.signing = signing;
        assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        refusedSigning(PlainJWT::new);
    }

    @Test
    void aTokenSignedWithTheSharedSecretOrThePublicKeyAsSecretIsRefused() {
        refusedSigning(claims -> mac(claims, LittleProvider.SECRET.repeat(3).getBytes()));
        provider.signing = claims -> {
            try {
                return mac(claims, provider.key().toRSAPublicKey().getEncoded());
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        };
        assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED));
    }

    private JWT mac(JWTClaimsSet claims, byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(provider.key().getKeyID())
                            .build(),
                    claims);
            token.sign(new MACSigner(Arrays.copyOf(secret, Math.max(32, secret.length))));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aTokenSignedWithAnotherKeyUnderTheSameNameIsRefused() {
        RSAKey own = provider.key();
        refusedSigning(claims -> {
            try {
                RSAKey another = LittleProvider.rsa();
                RSAKey other = new RSAKey.Builder(another.toRSAPublicKey())
                        .privateKey(another.toRSAPrivateKey())
                        .keyID(own.getKeyID())
                        .build();
                return provider.signed(claims, other, JWSAlgorithm.RS256);
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() {
        RSAKey thiefs = LittleProvider.rsa();
        refusedSigning(claims -> {
            try {
                SignedJWT token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwk(thiefs.toPublicJWK())
                                .build(),
                        claims);
                token.sign(new com.nimbusds.jose.crypto.RSASSASigner(thiefs));
                return token;
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        worksHonestly();
        provider.answer.put("state", "another-state");
        assertThatThrownBy(this::through).satisfies(reason(Reason.EXPIRED));
        assertThatThrownBy(() -> client.arrive(DEPARTURE, "code=abc")).satisfies(reason(Reason.EXPIRED));
    }

    @Test
    void aCodeIsGoodOnceAndOnlyForWhoAskedForIt() {
        String query = provider.visit(client.depart(DEPARTURE)).getRawQuery();
        client.arrive(DEPARTURE, query);
        assertThatThrownBy(() -> client.arrive(DEPARTURE, query))
                .satisfies(reason(Reason.FAILED))
                .hasMessageContaining("invalid_grant");
        String stolen = provider.visit(client.depart(DEPARTURE)).getRawQuery();
        Departure thief =
                new Departure(DEPARTURE.state(), DEPARTURE.nonce(), "another-0123456789-0123456789-0123456789-01");
        assertThatThrownBy(() -> client.arrive(thief, stolen)).hasMessageContaining("invalid_grant");
    }

    /** The thief's provider gets the victim to hand over a code that an honest provider has issued. */
    @Test
    void anAnswerOfAnotherProviderIsRefused() {
        try (LittleProvider thief = new LittleProvider()) {
            OpenIdProvider lured = client(thief);
            String honest = provider.visit(client.depart(DEPARTURE)).getRawQuery();
            assertThatThrownBy(() -> lured.arrive(DEPARTURE, honest))
                    .satisfies(reason(Reason.FAILED))
                    .hasMessageContaining("another issuer");
            provider.answer.put("iss", "");
            assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED));
        }
    }

    @Test
    void aDiscoveryOfAnotherIssuerIsNotBelieved() {
        provider.discovery = found -> {
            Map<String, Object> forged = new java.util.HashMap<>(found);
            forged.put("issuer", "https://idp.example");
            return forged;
        };
        assertThatThrownBy(this::through).satisfies(reason(Reason.AWAY));
    }

    @Test
    void keysAreNotAskedForUnencrypted() {
        provider.discovery = found -> {
            Map<String, Object> forged = new java.util.HashMap<>(found);
            forged.put("jwks_uri", "http://keys.example/jwks");
            return forged;
        };
        assertThatThrownBy(this::through).satisfies(reason(Reason.AWAY));
    }

    @Test
    void whoSaysNoOrIsIdentifiedTooLowIsToldSo() {
        provider.answer.put("error", "access_denied");
        assertThatThrownBy(this::through).satisfies(reason(Reason.DECLINED));
        provider.answer.put("error", "unmet_authentication_requirements");
        assertThatThrownBy(this::through).satisfies(reason(Reason.LEVEL));
        provider.answer.put("error", "server_error<script>");
        assertThatThrownBy(this::through).satisfies(reason(Reason.FAILED)).hasMessageNotContaining("<");
    }

    @Test
    void onlyTheProviderSaysWhoHasLeft() {
        assertThat(client.signedOut(provider.logoutToken(claims -> claims)).subject())
                .isEqualTo("248289761001");
        for (UnaryOperator<JWTClaimsSet> lie : List.<UnaryOperator<JWTClaimsSet>>of(
                saying("aud", "another-program"),
                saying("iss", "https://idp.example"),
                saying("events", null),
                saying("nonce", "an-identity-token"),
                saying("iat", Date.from(Instant.now().minusSeconds(3_600))))) {
            assertThatThrownBy(() -> client.signedOut(provider.logoutToken(lie)))
                    .satisfies(reason(Reason.FAILED));
        }
        assertThatThrownBy(() -> client.signedOut(provider.logoutToken(claims -> claims, JOSEObjectType.JWT)))
                .as("it does not say what it is")
                .satisfies(reason(Reason.FAILED));
        assertThatThrownBy(() -> client.signedOut("nonsense")).satisfies(reason(Reason.FAILED));
        assertThatThrownBy(() -> client.signedOut(
                        new PlainJWT(new JWTClaimsSet.Builder().subject("x").build()).serialize()))
                .satisfies(reason(Reason.FAILED));
    }
}
