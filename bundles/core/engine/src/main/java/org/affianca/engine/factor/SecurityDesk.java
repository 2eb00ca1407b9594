package org.affianca.engine.factor;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.factor.FactorKind;
import org.affianca.api.factor.NewAuthenticator;
import org.affianca.api.factor.OwnSecurity;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.factor.Secured;
import org.affianca.api.factor.Security;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Entrance;
import org.affianca.engine.access.FactorDemand;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.LocalAccount;
import org.affianca.engine.access.Sessions;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the second factors and sessions of who acts, and takes those of others away for an administrator. */
@Component(service = OwnSecurity.class)
public final class SecurityDesk implements OwnSecurity {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityDesk.class);
    private static final int LONGEST_LABEL = 100;
    private static final int MOST = 10;

    private final Ground ground;
    private final HouseAccounts accounts;
    private final Acting acting;
    private final FactorMapper sql;
    private final Sessions sessions;
    private final FactorDemand demand;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;

    @Activate
    public SecurityDesk(
            @Reference Ground ground,
            @Reference Entrance entrance,
            @Reference HouseAccounts accounts,
            @Reference Acting acting) {
        this.ground = ground;
        this.acting = acting;
        this.accounts = accounts;
        this.sql = ground.sql(FactorMapper.class);
        this.sessions = entrance.sessions();
        this.demand = entrance.demand();
        this.authenticators = new Authenticators(ground);
        this.passkeys = new Passkeys(ground, entrance.challenges());
        this.recovery = new RecoveryCodes(ground, entrance.passwords());
    }

    @Override
    public Security mine(String token) {
        return ground.within(() -> {
            Owner me = me();
            LocalAccount account = accounts.local(me.organisation(), me.user()).orElseThrow();
            return new Security(
                    account.name(),
                    account.hasPassword(),
                    sql.of(me.organisation(), me.user()).stream()
                            .map(FactorRow::told)
                            .toList(),
                    recovery.left(me),
                    demand.from(me.organisation(), me.user()),
                    sessions.of(me.organisation(), me.user(), token));
        });
    }

    @Override
    public NewAuthenticator begin(String label, String password) {
        String tidy = checked(label);
        accounts.needPassword(password);
        Owner me = me();
        refuseTooMany(me);
        LocalAccount account = accounts.local(me.organisation(), me.user()).orElseThrow();
        return authenticators.begin(me, account.name(), tidy);
    }

    @Override
    public Secured confirm(long id, String code, String token) {
        Owner me = me();
        FactorRow row = sql.find(me.organisation(), me.user(), id)
                .filter(found -> found.kind() == FactorKind.AUTHENTICATOR && !found.confirmed())
                .orElseThrow(() -> new Missing("factor"));
        return ground.within(() -> {
            boolean first = sql.of(me.organisation(), me.user()).isEmpty();
            if (!authenticators.takes(me, row, code.replace(" ", ""))) {
                throw new Invalid(Flaw.at("/code", "second-factor-wrong"));
            }
            return secured(me, first, token);
        });
    }

    @Override
    public PasskeyQuestion beginPasskey(String password, String token, String origin) {
        Origin page = Origin.of(origin);
        accounts.needPassword(password);
        Owner me = me();
        refuseTooMany(me);
        LocalAccount account = accounts.local(me.organisation(), me.user()).orElseThrow();
        return passkeys.question(me, account.name(), acting.actor().label(), token, page);
    }

    @Override
    public Secured addPasskey(String label, String answer, String token, String origin) {
        String tidy = checked(label);
        Owner me = me();
        return ground.within(() -> {
            boolean first = sql.of(me.organisation(), me.user()).isEmpty();
            passkeys.add(me, tidy, answer, token, Origin.of(origin));
            return secured(me, first, token);
        });
    }

    private Secured secured(Owner me, boolean first, String token) {
        LOG.info("account {} has set up a second factor", me.user().value());
        List<String> codes = first ? recovery.renew(me) : List.of();
        Session session = sessions.proceed(token);
        return new Secured(session, codes);
    }

    @Override
    public void remove(long id, String password) {
        accounts.needPassword(password);
        Owner me = me();
        ground.transactions().run(() -> {
            if (sql.drop(me.organisation(), me.user(), id) == 0) {
                throw new Missing("factor");
            }
            if (sql.of(me.organisation(), me.user()).isEmpty()) {
                if (demand.isDue(me.organisation(), me.user())) {
                    throw new Refused(Because.of("second-factor-required"));
                }
                recovery.drop(me);
            }
            LOG.info("account {} has taken a second factor away", me.user().value());
        });
    }

    @Override
    public List<String> renewRecoveryCodes(String password) {
        accounts.needPassword(password);
        Owner me = me();
        if (sql.of(me.organisation(), me.user()).isEmpty()) {
            throw new Refused(Because.of("second-factor-first"));
        }
        return recovery.renew(me);
    }

    @Override
    public void end(long session) {
        Owner me = me();
        if (!ground.within(() -> sessions.end(me.organisation(), me.user(), session))) {
            throw new Missing("session");
        }
    }

    @Override
    public void endOthers(String token) {
        Owner me = me();
        ground.transactions().run(() -> {
            sessions.endAll(me.organisation(), me.user(), token);
            ground.transactions().onCommit(sessions::forget);
        });
    }

    @Override
    public void reset(UserId id) {
        Actor by = ground.sight().need("resetting second factors", Role.ADMINISTRATOR);
        ground.transactions().run(() -> {
            if (accounts.local(by.organisation(), id).isEmpty()) {
                throw new Missing("account");
            }
            sql.dropAll(by.organisation(), id);
            recovery.drop(new Owner(by.organisation(), id));
            sessions.endAll(by.organisation(), id, "");
            ground.transactions().onCommit(sessions::forget);
            LOG.warn(
                    "account {} has taken the second factors of account {} away",
                    by.id().value(),
                    id.value());
        });
    }

    @Override
    public void endAll(UserId id) {
        Actor by = ground.sight().need("ending sessions", Role.ADMINISTRATOR);
        ground.transactions().run(() -> {
            if (accounts.local(by.organisation(), id).isEmpty()) {
                throw new Missing("account");
            }
            sessions.endAll(by.organisation(), id, "");
            ground.transactions().onCommit(sessions::forget);
            LOG.info("account {} has ended the sessions of account {}", by.id().value(), id.value());
        });
    }

    private void refuseTooMany(Owner me) {
        if (sql.of(me.organisation(), me.user()).size() >= MOST) {
            throw new Refused(Because.of("second-factors-many", "most", MOST));
        }
    }

    private static String checked(String label) {
        String tidy = label.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_LABEL) {
            throw new Invalid(Flaw.at("/label", "text-length", "most", LONGEST_LABEL));
        }
        return tidy;
    }

    private Owner me() {
        return Owner.of(acting.actor());
    }
}
