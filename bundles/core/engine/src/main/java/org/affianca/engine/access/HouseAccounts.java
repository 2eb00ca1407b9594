package org.affianca.engine.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Account;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.OneTime;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local accounts: who may sign in, and who may change that. */
@Component(service = {Accounts.class, HouseAccounts.class})
public final class HouseAccounts implements Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(HouseAccounts.class);

    /** Where who tries a password is signed in already. */
    private static final String HERE = "signed in";

    private final Acting acting;
    private final Sight sight;
    private final AccountMapper sql;
    private final Passwords passwords;
    private final Patience patience;
    private final Crowd crowd;
    private final Sessions sessions;
    private final AccountBook book;
    private final Weakness weakness;
    private final FactorDemand demand;
    private final FirstPassword firstPassword;

    @Activate
    public HouseAccounts(
            @Reference Acting acting,
            @Reference Sight sight,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Entrance entrance) {
        this(acting, sight, mappers, transactions, ids, clock, entrance, new FirstPassword(DataFolder.path()));
    }

    public HouseAccounts(
            Acting acting,
            Sight sight,
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Entrance entrance,
            FirstPassword firstPassword) {
        this.acting = acting;
        this.sight = sight;
        this.sql = mappers.of(AccountMapper.class);
        this.passwords = entrance.passwords();
        this.patience = new Patience(clock);
        this.crowd = new Crowd(clock);
        this.sessions = entrance.sessions();
        this.book = new AccountBook(sql, transactions, ids, clock, passwords, sessions);
        this.weakness = entrance.weakness();
        this.demand = entrance.demand();
        this.firstPassword = firstPassword;
    }

    @Override
    public Optional<Session> signIn(String name, String password, String origin) {
        String tidy = name.strip().toLowerCase(Locale.ROOT);
        begin(tidy, origin);
        Optional<AccountRow> account = sql.named(tidy).filter(AccountRow::active);
        if (!isRight(account, password, tidy, origin)
                || account.filter(this::isOver).isPresent()) {
            // Never the name as it was typed: a password may stand there by mistake.
            LOG.info("sign-in refused from {}, account {}", origin, account.map(a -> a.id().value()));
            return Optional.empty();
        }
        patience.succeeded(tidy, origin);
        crowd.succeeded(tidy, origin);
        account.ifPresent(a -> renew(a, password));
        return account.map(a -> opened(a, origin));
    }

    private void begin(String name, String origin) {
        patience.begin(name, origin);
        try {
            crowd.begin(name, origin);
        } catch (Refused slowed) {
            patience.unjudged(name, origin);
            throw slowed;
        }
    }

    private Session opened(AccountRow account, String origin) {
        Awaiting awaits = demand.of(account);
        LOG.info("account {} gave its password from {}, awaits {}", account.id().value(), origin, awaits);
        return sessions.open(account, origin, awaits);
    }

    /** Whether it is a one-time password nobody used in time; the first one of all waits as long as its file is there. */
    private boolean isOver(AccountRow account) {
        return account.mustChange()
                && !firstPassword.waits(account.name())
                && account.passwordAt() != null
                && demand.isOver(account.passwordAt());
    }

    private boolean isRight(Optional<AccountRow> account, String password, String name, String origin) {
        try {
            return account.map(a -> passwords.matches(password, a.password()))
                    .orElseGet(() -> passwords.matchesNobody(password));
        } catch (Refused busy) {
            patience.unjudged(name, origin);
            crowd.unjudged(name, origin);
            throw busy;
        }
    }

    /** What was written in an older way is written anew while the password is at hand. */
    private void renew(AccountRow account, String password) {
        if (passwords.isOutdated(account.password())) {
            sql.rehash(account.organisationId(), account.id(), account.password(), passwords.hash(password));
        }
    }

    @Override
    public Optional<Session> session(String token) {
        return sessions.find(token);
    }

    @Override
    public void signOut(String token) {
        sessions.find(token)
                .ifPresent(s -> LOG.info("account {} signed out", s.actor().id().value()));
        sessions.end(token);
    }

    @Override
    public void changePassword(String old, String fresh, String token) {
        Actor actor = acting.actor();
        AccountRow account = sql.find(actor.organisation(), actor.id()).orElseThrow();
        if (!passwords.matches(old, account.password())) {
            throw new Invalid(Flaw.at("/old", "password-wrong"));
        }
        weakness.refuse(account.name(), sql.houseName(actor.organisation()), old, fresh);
        book.setPassword(actor.organisation(), actor.id(), fresh, false, actor.id(), token);
        LOG.info("account {} changed its password", actor.id().value());
        if (account.name().equals(FirstPassword.ACCOUNT)) {
            firstPassword.replaced();
        }
    }

    /** The account of a person; programs have none. */
    public Optional<LocalAccount> local(OrganisationId organisation, UserId id) {
        return sql.find(organisation, id)
                .filter(row -> !row.name().startsWith("("))
                .map(row -> new LocalAccount(row.name(), !row.password().isEmpty()));
    }

    /** Refuses who acts unless this is their password; asked before the security of an account is changed. */
    public void needPassword(String password) {
        Actor actor = acting.actor();
        AccountRow account = sql.find(actor.organisation(), actor.id()).orElseThrow();
        patience.begin(account.name(), HERE);
        if (!isRight(Optional.of(account), password, account.name(), HERE)) {
            throw new Invalid(Flaw.at("/password", "password-wrong"));
        }
        patience.succeeded(account.name(), HERE);
    }

    @Override
    public List<Account> list() {
        return book.list(administrator("listing accounts").organisation());
    }

    @Override
    public OneTime create(String name, String label, Set<String> roles, Set<UnitId> units) {
        Actor by = administrator("creating accounts");
        return book.create(by.organisation(), name, label, roles, units, by.id());
    }

    @Override
    public void change(UserId id, int version, String label, Set<String> roles, Set<UnitId> units, boolean active) {
        book.change(administrator("changing accounts"), id, version, label, roles, units, active);
    }

    @Override
    public OneTime reset(UserId id) {
        Actor by = administrator("resetting passwords");
        LOG.info("account {} resets the password of account {}", by.id().value(), id.value());
        return book.reset(by, id);
    }

    @Override
    public List<Account> staff() {
        return book.staff(sight.need("choosing staff", Role.WORKER, Role.COORDINATOR, Role.DESK, Role.PRIVACY)
                .organisation());
    }

    /** An account of the first start, made before anybody could be asked for leave; they answer for themselves. */
    public Actor found(
            OrganisationId organisation,
            String name,
            String label,
            Set<String> roles,
            Set<UnitId> units,
            String password,
            boolean mustChange) {
        UserId id = book.create(organisation, name, label, roles, units, password, mustChange, new UserId(0));
        return new Actor(id, organisation, label, roles, units);
    }

    /** A session for whom somebody else vouches, an identity provider: no password and no second factor of ours. */
    public Optional<Session> enter(OrganisationId organisation, UserId id) {
        return sql.find(organisation, id).filter(AccountRow::active).map(a -> sessions.open(a, "", Awaiting.NOTHING));
    }

    /** Ends all sessions of an account; when its provider says that it has left. */
    public void leaveEverywhere(OrganisationId organisation, UserId id) {
        sessions.endAll(organisation, id, "");
        sessions.forget();
    }

    private Actor administrator(String act) {
        return sight.need(act, Role.ADMINISTRATOR);
    }
}
