package org.affianca.engine.emergency;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.time.WorkingDays;

/** When the day services are there, and therefore when somebody must be on call. */
final class OfficeHours {
    private final WorkingDays calendar;
    private final ZoneId zone;
    private final Optional<LocalTime> opens;
    private final LocalTime closes;
    private final LocalTime acceptAt;
    private final boolean workingDaysOnly;

    OfficeHours(EmergencySettings settings, WorkingDays calendar, ZoneId zone) {
        this(settings.officeHours(), settings.acceptAt(), settings.workingDaysOnly(), calendar, zone);
    }

    OfficeHours(String hours, String acceptAt, boolean workingDaysOnly, WorkingDays calendar, ZoneId zone) {
        String[] ends = hours.strip().split("-");
        this.opens = hours.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(ends[0].strip()));
        this.closes = hours.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1].strip());
        this.acceptAt = LocalTime.parse(acceptAt.strip());
        this.workingDaysOnly = workingDaysOnly;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** The stretches in these days, both included, in which somebody must be on call. */
    List<Stretch> onCall(LocalDate first, LocalDate last) {
        List<Stretch> stretches = new ArrayList<>();
        ZonedDateTime from = first.atStartOfDay(zone);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (opens.isPresent() && calendar.worked(day)) {
                add(stretches, from, day.atTime(opens.get()).atZone(zone));
                from = day.atTime(closes).atZone(zone);
            }
        }
        add(stretches, from, last.plusDays(1).atStartOfDay(zone));
        return stretches;
    }

    /** The next morning after a moment on which a unit can be expected to answer. */
    ZonedDateTime acceptBy(ZonedDateTime moment) {
        LocalDate day = moment.toLocalTime().isBefore(acceptAt)
                ? moment.toLocalDate()
                : moment.toLocalDate().plusDays(1);
        return (workingDaysOnly ? calendar.onOrAfter(day) : day)
                .atTime(acceptAt)
                .atZone(zone);
    }

    private static void add(List<Stretch> stretches, ZonedDateTime from, ZonedDateTime until) {
        if (from.isBefore(until)) {
            stretches.add(new Stretch(from.toInstant(), until.toInstant()));
        }
    }
}
