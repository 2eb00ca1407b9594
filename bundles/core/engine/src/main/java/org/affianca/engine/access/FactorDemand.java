package org.affianca.engine.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Awaiting;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Says what a session awaits when the password was right, and from when an account must have a second factor. */
public final class FactorDemand {
    /** Asks whether somebody has a second factor. */
    interface DemandMapper {
        @Select("""
                select count(*) from core.account_factor
                 where organisation_id = #{o} and user_id = #{user} and confirmed = true""")
        int factors(@Param("o") OrganisationId organisation, @Param("user") UserId user);
    }

    private final AccountMapper accounts;
    private final DemandMapper sql;
    private final Clock clock;
    private final AccessPolicy policy;

    FactorDemand(AccountMapper accounts, DemandMapper sql, Clock clock, AccessPolicy policy) {
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
        this.policy = policy;
    }

    Awaiting of(AccountRow account) {
        if (sql.factors(account.organisationId(), account.id()) > 0) {
            return Awaiting.SECOND_FACTOR;
        }
        return isDue(account.organisationId(), account.id()) ? Awaiting.ENROLMENT : Awaiting.NOTHING;
    }

    /** Whether a one-time password of that moment is too old by now. */
    boolean isOver(Instant made) {
        return clock.instant().isAfter(made.plus(policy.oneTime()));
    }

    /** Whether the account must have one by now. */
    public boolean isDue(OrganisationId organisation, UserId user) {
        return from(organisation, user)
                .filter(moment -> !clock.instant().isBefore(moment))
                .isPresent();
    }

    /** The moment from which the account must have one; empty when its roles need none. */
    public Optional<Instant> from(OrganisationId organisation, UserId user) {
        return policy.asksFactorOf(accounts.rolesOf(organisation, user))
                ? accounts.find(organisation, user).map(row -> row.createdAt().plus(policy.factorGrace()))
                : Optional.empty();
    }
}
