package org.affianca.api.emergency;

import org.osgi.annotation.versioning.ProviderType;

/** Writes emergencies down and passes them on. */
@ProviderType
public interface EmergencyDesk {
    Emergency record(EmergencyData data);

    /** Puts right what was written, until it is handed over; by its author. */
    Emergency correct(EmergencyId id, int version, EmergencyData data);

    /** Adds to the record, at any time; at most 4000 characters. */
    Emergency add(EmergencyId id, int version, String text);

    /** Hands it over to a unit, which has to accept it; from here on the record only grows. */
    Emergency handOver(EmergencyId id, int version, HandOverData data);

    /** Takes it over, for the unit it was handed to. */
    Emergency accept(EmergencyId id, int version, Acceptance acceptance);

    /** Refuses it, with a reason of 1 to 2000 characters; whoever handed it over is told by a task. */
    Emergency refuse(EmergencyId id, int version, String reason);

    /** Ends it without a hand-over, with a reason of 1 to 2000 characters. */
    Emergency close(EmergencyId id, int version, String reason);
}
