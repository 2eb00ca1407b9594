package org.affianca.rest.accounts;

import java.util.List;
import org.affianca.api.UserId;
import org.affianca.api.openid.Identities.Entrances;
import org.affianca.api.openid.Identities.Identity;
import org.affianca.rest.answer.Versioned;

/** By which identities an account may be entered, and which providers there are. */
public record IdentitiesBody(UserId account, int version, List<Identity> identities, List<String> providers)
        implements Versioned {
    static IdentitiesBody of(Entrances entrances) {
        return new IdentitiesBody(
                entrances.account(),
                entrances.version(),
                entrances.identities(),
                entrances.providers().stream().sorted().toList());
    }
}
