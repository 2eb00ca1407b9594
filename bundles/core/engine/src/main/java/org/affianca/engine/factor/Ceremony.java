package org.affianca.engine.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two ceremonies of WebAuthn: a passkey is made, a passkey signs. The library judges; here its words become ours. */
final class Ceremony {
    private static final Logger LOG = LoggerFactory.getLogger(Ceremony.class);

    private static final List<PublicKeyCredentialParameters> KINDS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    /** A passkey as it is kept: its id, its public key, and how often it says it has signed. */
    record Passkey(String credential, String key, long counter) {}

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    /** Who made the key is not asked: that would tell of the person and exclude most phones. */
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    Passkey made(String answer, Origin origin, String challenge) {
        try {
            RegistrationData made = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(origin, challenge), KINDS, false, true));
            AttestedCredentialData data =
                    made.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
            return new Passkey(
                    base64(data.getCredentialId()),
                    base64(keys.convert(data)),
                    made.getAttestationObject().getAuthenticatorData().getSignCount());
        } catch (RuntimeException wrong) {
            throw refused(wrong);
        }
    }

    /** The id of the passkey that says it has signed. */
    String signer(String answer) {
        try {
            return base64(manager.parseAuthenticationResponseJSON(answer).getCredentialId());
        } catch (RuntimeException wrong) {
            throw refused(wrong);
        }
    }

    /** How often it has signed by now. */
    long signed(String answer, Origin origin, String challenge, Passkey passkey) {
        try {
            AttestedCredentialData data = keys.convert(Base64.getUrlDecoder().decode(passkey.key()));
            AuthenticationData signed = manager.verifyAuthenticationResponseJSON(
                    answer,
                    new AuthenticationParameters(
                            server(origin, challenge),
                            record(data, passkey.counter()),
                            List.of(data.getCredentialId()),
                            false,
                            true));
            return signed.getAuthenticatorData().getSignCount();
        } catch (RuntimeException wrong) {
            throw refused(wrong);
        }
    }

    private static CredentialRecordImpl record(AttestedCredentialData data, long counter) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, counter, data, null, null, null, null);
    }

    private static ServerProperty server(Origin origin, String challenge) {
        return new ServerProperty(
                new com.webauthn4j.data.client.Origin(origin.address()),
                origin.site(),
                new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)));
    }

    /** Whatever the library says of an answer: it is a stranger's text, and some of them it does not expect itself. */
    private static Invalid refused(RuntimeException wrong) {
        // The library's message may repeat what the client sent: only its kind goes into the log.
        LOG.warn("a passkey was refused: {}", wrong.getClass().getSimpleName());
        return new Invalid(Flaw.at("/answer", "passkey-wrong"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
