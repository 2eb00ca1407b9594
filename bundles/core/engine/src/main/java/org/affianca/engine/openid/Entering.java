package org.affianca.engine.openid;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.openid.Identities.Identity;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.Vouched;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.access.VouchedAccounts;
import org.affianca.engine.ground.Ground;

/** Finds the account of whom a provider vouches for, or makes it; gives it what follows from the provider's groups. */
final class Entering {
    private static final int SHORT = 12;
    private final Ground ground;
    private final VouchedAccounts accounts;
    private final SignOnMapper sql;

    Entering(Ground ground, VouchedAccounts accounts) {
        this.ground = ground;
        this.accounts = accounts;
        this.sql = ground.sql(SignOnMapper.class);
    }

    UserId account(Actor program, String provider, Vouched vouched) {
        OrganisationId organisation = program.organisation();
        Identity identity = new Identity(provider, Tidy.identity(vouched.identity()));
        Optional<Set<String>> roles = vouched.roles().map(accounts::known);
        Optional<Set<UnitId>> units = vouched.units().map(codes -> accounts.units(organisation, codes));
        Optional<UserId> known = sql.account(organisation, provider, identity.identity());
        if (known.filter(id -> accounts.isActive(organisation, id)).isEmpty()
                && (known.isPresent() || !vouched.provision())) {
            throw new NotVouched(Reason.UNKNOWN, "no active account");
        }
        if (roles.filter(Set::isEmpty).isPresent() || known.isEmpty() && roles.isEmpty()) {
            throw new NotVouched(Reason.NO_ROLE, "no group gives a role");
        }
        UserId id = known.orElseGet(() -> made(program, identity, vouched));
        if (accounts.align(program, id, roles, units) && known.isPresent()) {
            ground.events().happened(new OpenIdEvents.RolesAligned(id, provider));
        }
        return id;
    }

    private UserId made(Actor program, Identity identity, Vouched vouched) {
        String name =
                identity.provider() + "." + Secrets.hash(identity.identity()).substring(0, SHORT);
        String label = vouched.label().isEmpty() ? name : vouched.label();
        UserId id = accounts.create(program.organisation(), name, label, program.id());
        sql.enter(program.organisation(), identity, id, ground.clock().instant(), program.id());
        ground.events().happened(new OpenIdEvents.AccountProvisioned(id, identity.provider()));
        return id;
    }
}
