package org.affianca.api.appointment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Makes, changes and ends appointments; seen by who takes part, who made them, and who sees their case. */
@ProviderType
public interface Appointments {
    Appointment make(AppointmentData data);

    /** Of one that is still planned. */
    Appointment change(AppointmentId id, int version, AppointmentData data);

    /** What became of it: held, missed or cancelled, in a few words; planned again to correct a slip. */
    Appointment end(AppointmentId id, int version, AppointmentState state, String outcome);

    Optional<Appointment> find(AppointmentId id);

    /** The latest 200 of a case. */
    List<Appointment> ofCase(CaseId id);
}
