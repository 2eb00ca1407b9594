package org.affianca.rest.appointments;

import java.util.List;
import org.affianca.api.AppointmentId;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Clash;
import org.affianca.api.appointment.Colleague;
import org.affianca.api.appointment.Guest;
import org.affianca.rest.answer.Versioned;

/** An appointment as read. */
public record AppointmentBody(
        AppointmentId id,
        int version,
        AppointmentData data,
        AppointmentState state,
        String outcome,
        String caseLabel,
        List<Guest> persons,
        List<Colleague> staff,
        List<Clash> clashes,
        boolean mayWrite)
        implements Versioned {
    static AppointmentBody of(Appointment one) {
        return new AppointmentBody(
                one.id(),
                one.version(),
                one.data(),
                one.state(),
                one.outcome(),
                one.caseLabel(),
                one.persons(),
                one.staff(),
                one.clashes(),
                one.mayWrite());
    }
}
