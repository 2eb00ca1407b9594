package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.time.Consequence;
import org.affianca.engine.event.Reasons;

/** A row of core.deadline; {@code ownValue} is the municipality's value by which the term began, 0 = as its norm was shipped. */
public record DeadlineRow(
        String code,
        Optional<String> norm,
        String since,
        Optional<Instant> startedAt,
        LocalDate due,
        Optional<Instant> dueAt,
        Consequence consequence,
        String source,
        boolean confirmed,
        boolean outside,
        boolean suspended,
        Optional<LocalDate> metOn,
        Optional<Instant> metAt,
        Optional<Integer> metBy,
        String how,
        long ownValue) {
    /** A term that no norm sets. */
    public static DeadlineRow plain(
            String code, LocalDate due, Consequence consequence, String source, Optional<LocalDate> metOn) {
        return new DeadlineRow(
                code,
                Optional.empty(),
                "",
                Optional.empty(),
                due,
                Optional.empty(),
                consequence,
                source,
                true,
                false,
                false,
                metOn,
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    /** The same, due at a moment. */
    public DeadlineRow at(Instant moment) {
        return new DeadlineRow(
                code,
                norm,
                since,
                startedAt,
                due,
                Optional.of(moment),
                consequence,
                source,
                confirmed,
                outside,
                suspended,
                metOn,
                metAt,
                metBy,
                how,
                ownValue);
    }

    /** The same at another day, counted anew. */
    DeadlineRow reckoned(Reckoning reckoning, boolean standing, ZoneId zone) {
        return new DeadlineRow(
                code,
                norm,
                since,
                startedAt,
                reckoning.due(),
                reckoning.at().map(at -> at.atZone(zone).toInstant()),
                consequence,
                source,
                confirmed,
                outside,
                standing,
                metOn,
                metAt,
                metBy,
                Reasons.write(reckoning.because()),
                ownValue);
    }

    boolean isOpen() {
        return metOn.isEmpty();
    }

    /** The first moment at which it is too late. */
    Instant end(ZoneId zone) {
        return dueAt.orElseGet(() -> due.plusDays(1).atStartOfDay(zone).toInstant());
    }

    WorkDeadline deadline(ZoneId zone, Instant now) {
        return new WorkDeadline(
                code,
                norm,
                startedAt.map(at -> LocalDateTime.ofInstant(at, zone)),
                due,
                dueAt.map(at -> LocalDateTime.ofInstant(at, zone)),
                consequence,
                source,
                confirmed,
                outside,
                suspended,
                metOn,
                metAt.map(at -> LocalDateTime.ofInstant(at, zone)),
                metBy,
                isLate(zone, now),
                Reasons.read(how));
    }

    private boolean isLate(ZoneId zone, Instant now) {
        if (metAt.isPresent()) {
            return metAt.get().isAfter(end(zone));
        }
        return metOn.map(day -> day.isAfter(due)).orElseGet(() -> !suspended && now.isAfter(end(zone)));
    }
}
