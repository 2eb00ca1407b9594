package org.affianca.engine.openid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.openid.Identities;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.VouchedAccounts;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which identities enter which account. */
@Component
public final class IdentityBook implements Identities {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final Ground ground;
    private final HouseAccounts sessions;
    private final VouchedAccounts accounts;
    private final SignOnDesk desk;
    private final SignOnMapper sql;

    @Activate
    public IdentityBook(
            @Reference Ground ground,
            @Reference HouseAccounts sessions,
            @Reference VouchedAccounts accounts,
            @Reference SignOnDesk desk) {
        this.ground = ground;
        this.sessions = sessions;
        this.accounts = accounts;
        this.desk = desk;
        this.sql = ground.sql(SignOnMapper.class);
    }

    @Override
    public Entrances of(UserId account) {
        Actor by = administrator("reading identities");
        return ground.within(() -> read(by, account));
    }

    @Override
    public Entrances replace(UserId account, int version, List<Identity> identities) {
        Actor by = administrator("changing identities");
        return ground.within(() -> {
            Entrances before = read(by, account);
            List<Identity> tidy = identities.stream()
                    .map(one -> new Identity(one.provider(), Tidy.identity(one.identity())))
                    .toList();
            check(by, account, before, tidy);
            accounts.touch(by, account, version);
            sql.drop(by.organisation(), account);
            tidy.forEach(one -> Clash.on(
                    "sign_on_identity_key",
                    () -> {
                        sql.enter(
                                by.organisation(), one, account, ground.clock().instant(), by.id());
                        return one;
                    },
                    () -> new Invalid(Flaw.at("/identities", "identity-taken"))));
            if (!tidy.containsAll(before.identities())) {
                sessions.leaveEverywhere(by.organisation(), account);
            }
            ground.events().happened(new OpenIdEvents.IdentitiesChanged(account, tidy.size()));
            return read(by, account);
        });
    }

    private void check(Actor by, UserId account, Entrances before, List<Identity> identities) {
        Flaws flaws = new Flaws(ground.codes()).when(identities.size() > MOST, "/identities", "too-many");
        Set<Identity> seen = new HashSet<>();
        for (int i = 0; i < Math.min(MOST, identities.size()); i++) {
            Identity one = identities.get(i);
            String at = "/identities/" + i;
            boolean kept = before.identities().contains(one);
            flaws.when(!kept && !before.providers().contains(one.provider()), at + "/provider", "unknown-provider");
            flaws.line(at + "/identity", one.identity(), LONGEST);
            Optional<UserId> owner = sql.account(by.organisation(), one.provider(), one.identity());
            boolean taken = owner.filter(other -> !other.equals(account)).isPresent();
            flaws.when(taken || !seen.add(one), at + "/identity", "identity-taken");
        }
        flaws.orThrow();
    }

    private Entrances read(Actor by, UserId account) {
        int version = accounts.version(by.organisation(), account).orElseThrow(() -> new Missing("account"));
        List<Identity> all = sql.of(by.organisation(), account).stream()
                .map(SignOnMapper.Known::identity)
                .toList();
        return new Entrances(account, version, all, desk.names());
    }

    private Actor administrator(String act) {
        return ground.sight().need(act, Role.ADMINISTRATOR);
    }
}
