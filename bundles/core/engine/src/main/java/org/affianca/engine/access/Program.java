package org.affianca.engine.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The program itself as the one who acts: what its clock does stands under this name. Its account has no role and no
 * password, is not active, and does not stand among those that administrators keep.
 */
@Component(service = Program.class)
public final class Program {
    private static final String LABEL = "Affianca";

    /** Asks for the program's account. */
    interface ProgramMapper {
        @Select("select a.id from core.account a where a.organisation_id = #{o} and a.name = #{name}")
        Optional<Long> account(@Param("o") OrganisationId organisation, @Param("name") String name);
    }

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final ProgramMapper sql;
    private final AccountMapper accounts;

    @Activate
    public Program(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sql = mappers.of(ProgramMapper.class);
        this.accounts = mappers.of(AccountMapper.class);
    }

    public Actor actor(OrganisationId organisation) {
        // No name that people may choose has a parenthesis.
        String name = "(affianca " + organisation.value() + ")";
        UserId id = sql.account(organisation, name).map(UserId::new).orElseGet(() -> madeOnce(organisation, name));
        return new Actor(id, organisation, LABEL, Set.of(), Set.of());
    }

    private UserId madeOnce(OrganisationId organisation, String name) {
        try {
            return transactions.within(() -> made(organisation, name));
        } catch (RuntimeException another) {
            // Another node may have made it in the same moment.
            return sql.account(organisation, name).map(UserId::new).orElseThrow(() -> another);
        }
    }

    private UserId made(OrganisationId organisation, String name) {
        UserId id = new UserId(ids.next());
        accounts.create(organisation, id, name, LABEL, "", false, clock.instant(), id);
        accounts.change(organisation, id, 1, LABEL, false, clock.instant(), id);
        return id;
    }
}
