package org.affianca.engine.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Clash;
import org.affianca.api.appointment.Colleague;
import org.affianca.api.appointment.Guest;

/** A row of core.appointment, with its case's number when the viewer sees the case. */
record AppointmentRow(
        AppointmentId id,
        int version,
        String title,
        String type,
        LocalDate onDay,
        String fromTime,
        String untilTime,
        String place,
        String room,
        Optional<Long> caseId,
        Optional<String> caseNumber,
        String note,
        AppointmentState state,
        String outcome,
        boolean writable) {
    Optional<CaseId> file() {
        return caseId.map(CaseId::new);
    }

    Appointment appointment(List<Guest> persons, List<Colleague> staff, List<Clash> clashes) {
        AppointmentData data = new AppointmentData(
                title,
                type,
                onDay,
                fromTime,
                untilTime,
                place,
                room,
                file(),
                persons.stream().map(Guest::person).toList(),
                staff.stream().map(Colleague::user).toList(),
                note);
        return new Appointment(
                id, version, data, state, outcome, caseNumber.orElse(""), persons, staff, clashes, writable);
    }
}
