package org.affianca.api.factor;

import org.affianca.api.access.Session;
import org.osgi.annotation.versioning.ProviderType;

/** The second step of signing in, for a session that awaits it. */
@ProviderType
public interface SecondStep {
    /**
     * The session under a fresh token, for the code an authenticator shows now or a recovery code that was never used.
     *
     * @throws org.affianca.api.problem.Invalid with {@code second-factor-wrong} at {@code /code}
     * @throws org.affianca.api.problem.Refused with {@code sign-in-wait} while one must wait, {@code nothing-awaited} when
     *     the session awaits no second factor
     */
    Session byCode(String token, String code);

    /**
     * What a passkey of the account shall sign; one question at a time, the last counts.
     *
     * @param origin of the page, {@code https://name[:port]}
     */
    PasskeyQuestion ask(String token, String origin);

    /**
     * The same as by a code, for the browser's answer to the question as it stands (WebAuthn, AuthenticationResponseJSON).
     *
     * @throws org.affianca.api.problem.Invalid with {@code passkey-wrong} at {@code /answer}
     */
    Session byPasskey(String token, String origin, String answer);
}
