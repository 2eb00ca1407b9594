package org.affianca.engine.norm;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;

/** Counts a norm's term from a moment, and tells each step of the count. */
public final class Reckoner {
    private final WorkingDays calendar;
    private final ZoneId zone;

    public Reckoner(WorkingDays calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** A term that nothing stops or extends. */
    public Reckoning reckon(NormRule rule, String since, LocalDateTime start) {
        return reckon(rule, since, start, List.of(), false);
    }

    /**
     * @param since the word of the moment, or of the day of the work, from which it counts
     * @param stopped the days on which the clock stood still
     */
    public Reckoning reckon(NormRule rule, String since, LocalDateTime start, List<Period> stopped, boolean extended) {
        Told told = new Told();
        Span within = rule.within();
        if (within.unit() == Unit.AT_ONCE || within.unit() == Unit.HOURS) {
            return byTheHour(within, since, start, told);
        }
        told.counted(within, since, start.toLocalDate());
        LocalDate from = rule.august() ? August.out(start.toLocalDate(), told) : start.toLocalDate();
        DayCount count = new DayCount(calendar, rule.august(), told);
        LocalDate due = count.after(from, within);
        Optional<Span> extension = rule.extension().filter(span -> extended);
        if (extension.isPresent()) {
            due = count.after(due, extension.get());
            told.extended(extension.get(), due);
        }
        due = new Standstill(rule, stopped, told).push(from, due);
        return new Reckoning(
                new Shifting(calendar, told).moved(due, rule.shift(), within.countsBack()),
                Optional.empty(),
                told.all());
    }

    private Reckoning byTheHour(Span within, String since, LocalDateTime start, Told told) {
        // By the clock on the wall: "24 hours" from 03:40 end at 03:40, also in the night in which the clock changes.
        // An hour that this night leaves out becomes the next one; of an hour that comes twice, the first counts.
        ZonedDateTime due = start.plusHours(within.amount()).atZone(zone).withEarlierOffsetAtOverlap();
        told.counted(within, since, start);
        long passing = Duration.between(start.atZone(zone), due).toHours();
        if (passing != within.amount()) {
            told.add(new Because("clock-changes-meanwhile", Map.of("hours", passing)));
        }
        LocalDateTime wall = due.toLocalDateTime();
        return new Reckoning(wall.toLocalDate(), Optional.of(wall), told.all());
    }
}
