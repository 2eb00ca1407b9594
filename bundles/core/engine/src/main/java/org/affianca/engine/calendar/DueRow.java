package org.affianca.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A deadline in a case of the viewer's team; one that is due at a moment, such as a hearing, has its hour. */
record DueRow(
        long id,
        LocalDate onDay,
        Optional<Instant> dueAt,
        Optional<Long> caseId,
        Optional<String> number,
        Optional<Long> holderId,
        Optional<String> service,
        String code) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    EntryRow row(ZoneId zone) {
        String hour = dueAt.map(at -> at.atZone(zone))
                .filter(at -> at.toLocalDate().equals(onDay))
                .map(HOUR::format)
                .orElse("");
        return new EntryRow(id, onDay, hour, hour, "", "", caseId, number, holderId, service, code);
    }
}
