package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.time.Period;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;

/** What people asked the desks for and could not have: what planning wants to know. */
final class UnmetDemands {
    private final HouseTransactions transactions;
    private final Clock clock;
    private final Sight sight;
    private final AccessLog log;
    private final UnmetMapper sql;

    UnmetDemands(Mappers mappers, HouseTransactions transactions, Clock clock, Sight sight, AccessLog log) {
        this.transactions = transactions;
        this.clock = clock;
        this.sight = sight;
        this.log = log;
        this.sql = mappers.of(UnmetMapper.class);
    }

    List<UnmetCount> count(Period period, Optional<UnitId> unit) {
        sight.need("counting unmet demand", DESK, WORKER, COORDINATOR);
        LocalDate last = period.until().orElse(LocalDate.now(clock));
        return transactions.within(() -> {
            List<UnmetCount> counts =
                    sql.count(sight.viewer(), begin(period.from()), begin(last.plusDays(1)), unit.orElse(null));
            log.searched("unmet-demand", counts.size());
            return counts;
        });
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
