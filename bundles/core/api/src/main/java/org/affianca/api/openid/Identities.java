package org.affianca.api.openid;

import java.util.List;
import java.util.Set;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** By which identities of providers an account may be entered. For administrators. */
@ProviderType
public interface Identities {
    /** @throws org.affianca.api.problem.Missing for an unknown account */
    Entrances of(UserId account);

    /**
     * Replaces them; whoever lost one is signed out.
     *
     * @param version of the account
     * @throws org.affianca.api.problem.Invalid when another account has one of them
     */
    Entrances replace(UserId account, int version, List<Identity> identities);

    /** A person as a provider knows it: its subject, or a fiscal code where the configuration says so. */
    record Identity(String provider, String identity) {}

    /** The identities of an account, the account's version, and the providers there are. */
    record Entrances(UserId account, int version, List<Identity> identities, Set<String> providers) {
        public Entrances {
            identities = List.copyOf(identities);
            providers = Set.copyOf(providers);
        }
    }
}
