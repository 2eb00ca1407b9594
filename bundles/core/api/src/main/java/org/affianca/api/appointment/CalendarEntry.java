package org.affianca.api.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;

/**
 * One line of a worker's calendar.
 *
 * @param record the key of the appointment, task, work, case, meeting, activity or transfer
 * @param from and {@code until} as {@code 09:30}; empty for the whole day
 * @param title empty where kind, service and code say it all
 * @param code the deadline's code, or the appointment's type
 */
public record CalendarEntry(
        EntryKind kind,
        long record,
        LocalDate on,
        String from,
        String until,
        String title,
        String place,
        Optional<CaseId> caseId,
        String caseNumber,
        String holder,
        Optional<ServiceCode> service,
        String code) {}
