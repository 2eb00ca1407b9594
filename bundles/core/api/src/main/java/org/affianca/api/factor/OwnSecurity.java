package org.affianca.api.factor;

import java.util.List;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people do with the security of their own account. Whoever changes it says the password again, for a screen may have
 * been left open.
 */
@ProviderType
public interface OwnSecurity {
    /** @param token of the session that asks */
    Security mine(String token);

    /**
     * Begins an authenticator app; it counts once it was confirmed.
     *
     * @throws org.affianca.api.problem.Invalid with {@code password-wrong} at {@code /password}
     */
    NewAuthenticator begin(String label, String password);

    /**
     * Confirms an authenticator with the code it shows. With the first second factor come recovery codes.
     *
     * @throws org.affianca.api.problem.Invalid with {@code second-factor-wrong} at {@code /code}
     */
    Secured confirm(long id, String code, String token);

    /**
     * Begins a passkey.
     *
     * @param origin of the page, {@code https://name[:port]}
     * @throws org.affianca.api.problem.Refused with {@code passkey-needs-name} when the page's address is a number
     */
    PasskeyQuestion beginPasskey(String password, String token, String origin);

    /**
     * Adds the passkey the browser has made (WebAuthn, RegistrationResponseJSON).
     *
     * @throws org.affianca.api.problem.Invalid with {@code passkey-wrong} at {@code /answer}
     */
    Secured addPasskey(String label, String answer, String token, String origin);

    /**
     * Takes a second factor away, with the recovery codes if it was the last.
     *
     * @throws org.affianca.api.problem.Refused with {@code second-factor-required} when the account must have one
     */
    void remove(long id, String password);

    /** Ten new recovery codes; the ones before are void. */
    List<String> renewRecoveryCodes(String password);

    /** Ends a session of one's own; of somebody else's there is none. */
    void end(long session);

    /** Ends all one's sessions but the one of the token. */
    void endOthers(String token);

    /** Ends all sessions of an account; for administrators. */
    void endAll(UserId id);

    /** Takes all second factors of an account away and ends its sessions; for administrators, when somebody lost theirs. */
    void reset(UserId id);
}
