package org.affianca.engine.access;

import java.time.Clock;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** What everybody passes who signs in: the comparison of passwords, the demand of a second factor, the sessions. */
@Component(service = Entrance.class, configurationPid = AccessSettings.PID)
@Designate(ocd = AccessSettings.class)
public final class Entrance {
    private final Passwords passwords;
    private final Weakness weakness;
    private final FactorDemand demand;
    private final Sessions sessions;
    private final Challenges challenges;

    @Activate
    public Entrance(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            AccessSettings settings) {
        this(mappers, transactions, ids, clock, AccessPolicy.of(settings));
    }

    Entrance(Mappers mappers, HouseTransactions transactions, Ids ids, Clock clock, AccessPolicy policy) {
        AccountMapper accounts = mappers.of(AccountMapper.class);
        this.passwords = new Passwords(policy.cost());
        this.weakness = new Weakness(policy.leakedPasswords());
        this.demand = new FactorDemand(accounts, mappers.of(FactorDemand.DemandMapper.class), clock, policy);
        SessionMapper open = mappers.of(SessionMapper.class);
        this.sessions = new Sessions(open, accounts, transactions, ids, clock, policy);
        this.challenges = new Challenges(open, transactions, clock);
    }

    public Passwords passwords() {
        return passwords;
    }

    Weakness weakness() {
        return weakness;
    }

    public FactorDemand demand() {
        return demand;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Challenges challenges() {
        return challenges;
    }
}
