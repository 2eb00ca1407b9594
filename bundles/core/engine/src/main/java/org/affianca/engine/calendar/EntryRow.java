package org.affianca.engine.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;

/** A line of a calendar as a query finds it; {@code caseId} and what follows are those of a case the viewer sees. */
record EntryRow(
        long id,
        LocalDate onDay,
        String fromTime,
        String untilTime,
        String title,
        String place,
        Optional<Long> caseId,
        Optional<String> number,
        Optional<Long> holderId,
        Optional<String> service,
        String code) {
    CalendarEntry entry(EntryKind kind, Map<PersonId, String> names) {
        return new CalendarEntry(
                kind,
                id,
                onDay,
                fromTime,
                untilTime,
                title,
                place,
                caseId.map(CaseId::new),
                number.orElse(""),
                holderId.map(PersonId::new).map(names::get).orElse(""),
                service.map(ServiceCode::new),
                code);
    }
}
