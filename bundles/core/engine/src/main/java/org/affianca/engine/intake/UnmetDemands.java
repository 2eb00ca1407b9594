package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.time.Period;
import org.affianca.engine.ground.Ground;

/** What people asked the desks for and could not have: what planning wants to know. */
final class UnmetDemands {
    private final Ground ground;
    private final UnmetMapper sql;

    UnmetDemands(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(UnmetMapper.class);
    }

    List<UnmetCount> count(Period period, Optional<UnitId> unit) {
        ground.sight().need("counting unmet demand", DESK, WORKER, COORDINATOR);
        LocalDate last = period.until().orElse(LocalDate.now(ground.clock()));
        return ground.within(() -> {
            List<UnmetCount> counts =
                    sql.count(ground.viewer(), begin(period.from()), begin(last.plusDays(1)), unit.orElse(null));
            ground.looks().searched("unmet-demand", counts.size());
            return counts;
        });
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(ground.clock().getZone()).toInstant();
    }
}
