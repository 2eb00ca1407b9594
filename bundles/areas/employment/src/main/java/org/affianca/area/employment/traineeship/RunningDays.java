package org.affianca.area.employment.traineeship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.area.WorkFile;
import org.affianca.api.time.Period;

/** The days on which a traineeship runs: from its first day to its last, without those of its suspensions. */
final class RunningDays {
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;
    private final List<Period> pauses;

    private RunningDays(Optional<LocalDate> first, Optional<LocalDate> last, List<Period> pauses) {
        this.first = first;
        this.last = last;
        this.pauses = pauses;
    }

    static RunningDays of(WorkFile file) {
        return new RunningDays(file.startedOn(), file.work().common().period().until(), file.pauses());
    }

    boolean include(LocalDate day) {
        return first.map(start -> Period.from(start).covers(day)).orElse(false)
                && last.map(end -> !day.isAfter(end)).orElse(true)
                && pauses.stream().noneMatch(pause -> pause.covers(day));
    }

    long dueIn(YearMonth month, int daysPerWeek) {
        return weekdays(month, daysPerWeek).filter(this::include).count();
    }

    static Stream<LocalDate> weekdays(YearMonth month, int daysPerWeek) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> isWeekday(day, daysPerWeek));
    }

    /** Whether attendance may be due on a day: Monday to Friday, Saturday too for six days a week. */
    static boolean isWeekday(LocalDate day, int daysPerWeek) {
        DayOfWeek lastOfWeek = daysPerWeek > 5 ? DayOfWeek.SATURDAY : DayOfWeek.FRIDAY;
        return day.getDayOfWeek().compareTo(lastOfWeek) <= 0;
    }
}
