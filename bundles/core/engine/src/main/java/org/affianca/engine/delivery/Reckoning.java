package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.delivery.Progress;

/** Reckons how far a measure has come: what was delivered, then what the plan still holds. */
final class Reckoning {
    private static final int YEARS_AHEAD = 2;

    private Reckoning() {}

    static Progress of(Laid laid, List<ScheduleMapper.Done> done, LocalDate today) {
        List<PlannedDay> ahead = laid.days(today.plusDays(1), today.plusYears(YEARS_AHEAD));
        BigDecimal delivered =
                done.stream().map(ScheduleMapper.Done::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal planned = Laid.total(ahead);
        Optional<BigDecimal> due = laid.plan().due();
        return new Progress(
                due,
                Plainly.of(delivered),
                Plainly.of(planned),
                due.map(all -> Plainly.of(
                                all.subtract(delivered).subtract(planned).max(BigDecimal.ZERO)))
                        .orElse(BigDecimal.ZERO),
                due.flatMap(all -> reached(all, done, ahead)));
    }

    private static Optional<LocalDate> reached(BigDecimal due, List<ScheduleMapper.Done> done, List<PlannedDay> ahead) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScheduleMapper.Done day : done) {
            sum = sum.add(day.quantity());
            if (sum.compareTo(due) >= 0) {
                return Optional.of(day.onDay());
            }
        }
        for (PlannedDay day : ahead) {
            sum = sum.add(day.quantity());
            if (sum.compareTo(due) >= 0) {
                return Optional.of(day.on());
            }
        }
        return Optional.empty();
    }
}
