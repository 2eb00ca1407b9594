package org.affianca.engine.access;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Account;
import org.affianca.api.access.Actor;
import org.affianca.api.access.OneTime;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;

/** Keeps the accounts: lists, creates and changes them. The caller has checked that the actor may. */
final class AccountBook {
    private final AccountMapper sql;
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Passwords passwords;
    private final Sessions sessions;

    AccountBook(
            AccountMapper sql,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Passwords passwords,
            Sessions sessions) {
        this.sql = sql;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    List<Account> list(OrganisationId organisation) {
        return transactions.within(() -> {
            Map<UserId, Set<String>> roles = new HashMap<>();
            Map<UserId, Set<UnitId>> units = new HashMap<>();
            sql.roles(organisation).forEach(h -> roles.computeIfAbsent(h.userId(), u -> new HashSet<>())
                    .add(h.role()));
            sql.units(organisation).forEach(h -> units.computeIfAbsent(h.userId(), u -> new HashSet<>())
                    .add(new UnitId(h.unitId())));
            return sql.all(organisation).stream()
                    .map(a -> new Account(
                            a.id(),
                            a.name(),
                            a.label(),
                            roles.getOrDefault(a.id(), Set.of()),
                            units.getOrDefault(a.id(), Set.of()),
                            a.active(),
                            a.mustChange(),
                            a.version()))
                    .toList();
        });
    }

    List<Account> staff(OrganisationId organisation) {
        return sql.teamable(organisation).stream()
                .map(a -> new Account(a.id(), "", a.label(), Set.of(), Set.of(), true, false, a.version()))
                .toList();
    }

    OneTime create(
            OrganisationId organisation, String name, String label, Set<String> roles, Set<UnitId> units, UserId by) {
        String password = Secrets.oneTimePassword();
        UserId id = create(organisation, name, label, roles, units, password, true, by);
        return new OneTime(id, password);
    }

    UserId create(
            OrganisationId organisation,
            String name,
            String label,
            Set<String> roles,
            Set<UnitId> units,
            String password,
            boolean mustChange,
            UserId by) {
        String hash = passwords.hash(password);
        return transactions.within(() -> {
            AccountCheck check = new AccountCheck(sql.knownUnits(organisation));
            check.name(name, sql.named(name).isPresent());
            check.rest(label, roles, units);
            check.refuseFlaws();
            UserId id = new UserId(ids.next());
            sql.create(
                    organisation,
                    id,
                    name,
                    label.strip(),
                    hash,
                    mustChange,
                    clock.instant(),
                    by.value() == 0 ? id : by);
            hold(organisation, id, roles, units);
            return id;
        });
    }

    void change(Actor by, UserId id, int version, String label, Set<String> roles, Set<UnitId> units, boolean active) {
        OrganisationId organisation = by.organisation();
        transactions.run(() -> {
            AccountCheck check = new AccountCheck(sql.knownUnits(organisation));
            check.rest(label, roles, units);
            check.refuseFlaws();
            mustBeOfSomebody(organisation, id);
            if (sql.change(organisation, id, version, label.strip(), active, clock.instant(), by.id()) == 0) {
                throw stale(organisation, id);
            }
            sql.dropRoles(organisation, id);
            sql.dropUnits(organisation, id);
            hold(organisation, id, roles, units);
            boolean stays = active && roles.contains(Role.ADMINISTRATOR);
            if (!stays && sql.otherAdministrators(organisation, id) == 0) {
                throw new Refused(Because.of("last-administrator"));
            }
            if (!active) {
                sessions.endAll(organisation, id, "");
            }
            transactions.onCommit(sessions::forget);
        });
    }

    OneTime reset(Actor by, UserId id) {
        mustBeOfSomebody(by.organisation(), id);
        String password = Secrets.oneTimePassword();
        setPassword(by.organisation(), id, password, true, by.id(), "");
        return new OneTime(id, password);
    }

    void setPassword(
            OrganisationId organisation, UserId id, String password, boolean mustChange, UserId by, String keep) {
        String hash = passwords.hash(password);
        transactions.run(() -> {
            if (sql.password(organisation, id, hash, mustChange, clock.instant(), by) == 0) {
                throw new Missing("account");
            }
            sessions.endAll(organisation, id, keep);
            transactions.onCommit(sessions::forget);
        });
    }

    /** What programs act under is not kept here: with a password somebody could act in their name. */
    private void mustBeOfSomebody(OrganisationId organisation, UserId id) {
        if (sql.find(organisation, id)
                .filter(account -> account.name().startsWith(ProgramAccounts.MARK))
                .isPresent()) {
            throw new Missing("account");
        }
    }

    private void hold(OrganisationId organisation, UserId id, Set<String> roles, Set<UnitId> units) {
        roles.forEach(role -> sql.addRole(organisation, id, role));
        units.forEach(unit -> sql.addUnit(organisation, id, unit));
    }

    private RuntimeException stale(OrganisationId organisation, UserId id) {
        return sql.find(organisation, id)
                .<RuntimeException>map(now -> new Stale(
                        now.version(),
                        sql.find(organisation, now.changedBy())
                                .map(AccountRow::label)
                                .orElse(""),
                        now.changedAt()))
                .orElseGet(() -> new Missing("account"));
    }
}
