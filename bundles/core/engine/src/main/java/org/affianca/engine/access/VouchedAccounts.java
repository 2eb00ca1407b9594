package org.affianca.engine.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts of staff as an identity provider keeps them: made without a password, with the roles and units that follow
 * from the provider's groups. A change is the program's, on behalf of whoever is vouched for.
 */
@Component(service = VouchedAccounts.class)
public final class VouchedAccounts {
    private final AccountMapper sql;
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public VouchedAccounts(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.sql = mappers.of(AccountMapper.class);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The version of an account of staff; those of programs are not asked for here. */
    public Optional<Integer> version(OrganisationId organisation, UserId id) {
        return sql.find(organisation, id)
                .filter(account -> !account.name().startsWith(ProgramAccounts.MARK))
                .map(AccountRow::version);
    }

    public boolean isActive(OrganisationId organisation, UserId id) {
        return sql.find(organisation, id).filter(AccountRow::active).isPresent();
    }

    /** An account that can be entered through its provider only. */
    public UserId create(OrganisationId organisation, String name, String label, UserId by) {
        UserId id = new UserId(ids.next());
        sql.create(organisation, id, name, label, "", false, clock.instant(), by);
        return id;
    }

    /** The account is changed by this: its version moves on. */
    public void touch(Actor by, UserId id, int version) {
        AccountRow account = sql.find(by.organisation(), id).orElseThrow(() -> new Missing("account"));
        boolean moved =
                sql.change(by.organisation(), id, version, account.label(), account.active(), clock.instant(), by.id())
                        > 0;
        if (!moved) {
            String who = sql.find(by.organisation(), account.changedBy())
                    .map(AccountRow::label)
                    .orElse("");
            throw new Stale(account.version(), who, account.changedAt());
        }
    }

    /** Only words that are roles; a slip in a configuration gives nobody anything. */
    public Set<String> known(Set<String> roles) {
        return roles.stream().filter(AccountCheck::isRole).collect(Collectors.toSet());
    }

    public Set<UnitId> units(OrganisationId organisation, Set<String> codes) {
        return codes.isEmpty() ? Set.of() : sql.unitsCalled(organisation, codes);
    }

    /**
     * Gives the account these roles and units where it has others; the last administrator stays one, so that nobody is
     * locked out by a provider.
     *
     * @return whether something changed
     */
    public boolean align(Actor by, UserId id, Optional<Set<String>> roles, Optional<Set<UnitId>> units) {
        OrganisationId organisation = by.organisation();
        return transactions.within(() -> {
            Set<String> rolesNow = sql.rolesOf(organisation, id);
            Set<UnitId> unitsNow = sql.unitsOf(organisation, id);
            Set<String> rolesThen = roles.orElse(rolesNow);
            Set<UnitId> unitsThen = units.orElse(unitsNow);
            boolean lastOne = rolesNow.contains(Role.ADMINISTRATOR)
                    && !rolesThen.contains(Role.ADMINISTRATOR)
                    && sql.otherAdministrators(organisation, id) == 0;
            if (lastOne || rolesNow.equals(rolesThen) && unitsNow.equals(unitsThen)) {
                return false;
            }
            touch(by, id, version(organisation, id).orElseThrow());
            sql.dropRoles(organisation, id);
            sql.dropUnits(organisation, id);
            rolesThen.forEach(role -> sql.addRole(organisation, id, role));
            unitsThen.forEach(unit -> sql.addUnit(organisation, id, unit));
            return true;
        });
    }
}
