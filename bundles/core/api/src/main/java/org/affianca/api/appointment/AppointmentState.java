package org.affianca.api.appointment;

/** What became of an appointment. */
public enum AppointmentState {
    PLANNED,
    /** It took place. */
    HELD,
    /** Who was expected did not come. */
    MISSED,
    CANCELLED
}
