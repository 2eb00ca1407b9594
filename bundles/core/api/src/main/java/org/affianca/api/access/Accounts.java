package org.affianca.api.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Local accounts and their sessions. Listing and changing accounts needs the role administrator. */
@ProviderType
public interface Accounts {
    /**
     * A new session for the right name and password; empty for anything else, in the same time.
     *
     * @param origin the client's address; who fails often from there waits longer and longer, nobody else does
     * @throws org.affianca.api.problem.Refused with {@code sign-in-wait} and {@code seconds} while one must wait
     */
    Optional<Session> signIn(String name, String password, String origin);

    /** The same where the origin is not known. */
    default Optional<Session> signIn(String name, String password) {
        return signIn(name, password, "");
    }

    /** The session behind a token, if it is alive; a look prolongs it up to its absolute end. */
    Optional<Session> session(String token);

    void signOut(String token);

    /**
     * Replaces the actor's own password; the other sessions of the account end.
     *
     * @param token of the session that stays; empty ends all
     * @throws org.affianca.api.problem.Invalid when the old one is wrong or the new one too weak (12 to 128 characters)
     */
    void changePassword(String old, String fresh, String token);

    /** The same, and all sessions of the account end. */
    default void changePassword(String old, String fresh) {
        changePassword(old, fresh, "");
    }

    List<Account> list();

    /** Creates an account and returns its one-time password, which is shown once and kept nowhere in clear. */
    OneTime create(String name, String label, Set<String> roles, Set<UnitId> units);

    /** Replaces roles, units and whether the account may sign in; {@code version} guards against stale edits. */
    void change(UserId id, int version, String label, Set<String> roles, Set<UnitId> units, boolean active);

    /** A fresh one-time password for an account; its sessions end. */
    OneTime reset(UserId id);

    /** The staff who may stand in a team: label and id, no more; any signed-in worker, desk or coordinator may ask. */
    List<Account> staff();
}
