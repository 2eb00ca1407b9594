package org.affianca.rest.appointments;

import org.affianca.api.appointment.AppointmentState;

/** What became of an appointment. */
public record AppointmentEnd(AppointmentState state, String outcome) {}
