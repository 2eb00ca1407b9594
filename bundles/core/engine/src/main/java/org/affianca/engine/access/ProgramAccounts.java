package org.affianca.engine.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts that programs act under. They have no password, so that nobody can sign in to one, and do not stand among
 * those of staff.
 */
@Component(service = ProgramAccounts.class)
public final class ProgramAccounts {
    /** No name that people may choose has a parenthesis. */
    static final String MARK = "(";

    private final AccountMapper sql;
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public ProgramAccounts(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.sql = mappers.of(AccountMapper.class);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is wrong with the account's own part. */
    public List<Flaw> flaws(OrganisationId organisation, String label, Set<String> roles, Set<UnitId> units) {
        AccountCheck check = new AccountCheck(sql.knownUnits(organisation));
        check.rest(label, roles, units);
        return check.found();
    }

    public UserId create(String kind, String label, Set<String> roles, Set<UnitId> units, Actor by) {
        return transactions.within(() -> {
            UserId id = new UserId(ids.next());
            String name = MARK + kind + " " + id.value() + ")";
            sql.create(by.organisation(), id, name, label.strip(), "", false, clock.instant(), by.id());
            hold(by.organisation(), id, roles, units);
            return id;
        });
    }

    public void change(
            UserId id, int version, String label, Set<String> roles, Set<UnitId> units, boolean active, Actor by) {
        OrganisationId organisation = by.organisation();
        transactions.run(() -> {
            if (sql.change(organisation, id, version, label.strip(), active, clock.instant(), by.id()) == 0) {
                throw stale(organisation, id);
            }
            sql.dropRoles(organisation, id);
            sql.dropUnits(organisation, id);
            hold(organisation, id, roles, units);
        });
    }

    /** The actor that the account is now. */
    public Actor actor(OrganisationId organisation, UserId id, String label) {
        return new Actor(id, organisation, label, sql.rolesOf(organisation, id), sql.unitsOf(organisation, id));
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
                .orElseGet(() -> new Missing("machine"));
    }
}
