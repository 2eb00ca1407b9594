package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Telling;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;

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
            List<UnmetCount> counts = count(begin(period.from()), begin(last.plusDays(1)), unit.orElse(null));
            ground.looks().searched("unmet-demand", counts.size());
            return counts;
        });
    }

    private List<UnmetCount> count(Instant from, Instant until, @Nullable UnitId unit) {
        Viewer viewer = ground.viewer();
        Telling telling = Telling.to(viewer, ground.mappers());
        if (viewer.coordinator()) {
            List<UnmetMapper.UnitRow> rows = sql.byUnit(viewer, from, until, unit);
            if (!rows.stream().allMatch(row -> telling.wholly(row.unitId()))) {
                return together(rows, telling);
            }
        }
        return sql.count(viewer, from, until, unit).stream()
                .map(UnmetMapper.UnmetRow::exact)
                .toList();
    }

    /** One person may have asked in several units. */
    private static List<UnmetCount> together(List<UnmetMapper.UnitRow> rows, Telling telling) {
        Map<List<String>, UnmetCount> counts = new HashMap<>();
        for (UnmetMapper.UnitRow row : rows) {
            counts.merge(
                    List.of(row.service(), row.reason()),
                    new UnmetCount(
                            row.service(),
                            row.reason(),
                            telling.tally(row.unitId(), row.contacts()),
                            telling.tally(row.unitId(), row.persons())),
                    (one, other) -> new UnmetCount(
                            one.service(),
                            one.reason(),
                            one.contacts().plus(other.contacts()),
                            one.persons().over(other.persons())));
        }
        return counts.values().stream()
                .sorted(Comparator.comparing((UnmetCount one) -> -one.contacts().least())
                        .thenComparing(UnmetCount::service)
                        .thenComparing(UnmetCount::reason))
                .toList();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(ground.clock().getZone()).toInstant();
    }
}
