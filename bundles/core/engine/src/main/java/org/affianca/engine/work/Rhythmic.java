package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;

/** The days on which a grant is to be paid: by its rhythm, until its end, and not during a pause. */
final class Rhythmic {
    private final WorkRow grant;
    private final List<Period> pauses;

    Rhythmic(WorkRow grant, List<Period> pauses) {
        this.grant = grant;
        this.pauses = pauses;
    }

    /** All payments in their order; without an end of the grant there is no last one. */
    Stream<Slot> slots() {
        int most = grant.howOften() == Rhythm.ONCE ? 1 : Integer.MAX_VALUE;
        return IntStream.range(0, most)
                .mapToObj(this::day)
                .takeWhile(day -> !isOver(day))
                .filter(day -> !isPaused(day))
                .map(this::slot);
    }

    /** Whether a payment written before is still due. */
    boolean isDue(YearMonth month, int place) {
        // A day that this month lacks is its last one, as in the sequence itself.
        int wanted = place > 0 ? place : grant.fromDay().getDayOfMonth();
        LocalDate day = month.atDay(Math.min(wanted, month.lengthOfMonth()));
        return !isOver(day) && !isPaused(day);
    }

    private LocalDate day(int n) {
        LocalDate start = grant.fromDay();
        return switch (grant.howOften()) {
            case ONCE -> start;
            case WEEKLY -> start.plusWeeks(n);
            case MONTHLY -> start.plusMonths(n);
            case QUARTERLY -> start.plusMonths(3L * n);
            case YEARLY -> start.plusYears(n);
        };
    }

    private Slot slot(LocalDate day) {
        return new Slot(YearMonth.from(day), grant.howOften() == Rhythm.WEEKLY ? day.getDayOfMonth() : 0);
    }

    private boolean isOver(LocalDate day) {
        return grant.untilDay().map(day::isAfter).orElse(false);
    }

    private boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** One payment: its month, and its day where a month has several. */
    record Slot(YearMonth month, int place) {}
}
