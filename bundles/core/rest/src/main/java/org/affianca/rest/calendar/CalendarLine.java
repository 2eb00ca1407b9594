package org.affianca.rest.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.affianca.rest.catalogue.Labels;

/** One line of a calendar; {@code label} is what a deadline is called, and of which service. */
public record CalendarLine(
        EntryKind kind,
        long record,
        LocalDate on,
        String from,
        String until,
        String title,
        String label,
        String place,
        Optional<CaseId> caseId,
        String caseNumber,
        String holderLabel,
        String code) {
    static CalendarLine of(CalendarEntry entry, Labels labels) {
        return new CalendarLine(
                entry.kind(),
                entry.record(),
                entry.on(),
                entry.from(),
                entry.until(),
                entry.title(),
                entry.service()
                        .map(service -> entry.code().isEmpty()
                                ? labels.service(service)
                                : labels.deadline(service, entry.code()) + ", " + labels.service(service))
                        .orElse(""),
                entry.place(),
                entry.caseId(),
                entry.caseNumber(),
                entry.holder(),
                entry.code());
    }
}
