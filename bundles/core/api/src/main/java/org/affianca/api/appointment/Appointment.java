package org.affianca.api.appointment;

import java.util.List;
import org.affianca.api.AppointmentId;

/** An appointment whole; {@code outcome} is how it went, {@code clashes} what else there is at the same time. */
public record Appointment(
        AppointmentId id,
        int version,
        AppointmentData data,
        AppointmentState state,
        String outcome,
        String caseLabel,
        List<Guest> persons,
        List<Colleague> staff,
        List<Clash> clashes,
        boolean mayWrite) {
    public Appointment {
        persons = List.copyOf(persons);
        staff = List.copyOf(staff);
        clashes = List.copyOf(clashes);
    }
}
