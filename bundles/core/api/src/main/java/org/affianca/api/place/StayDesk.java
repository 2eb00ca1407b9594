package org.affianca.api.place;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds and takes places for placements. Two never have one place at the same time: the database itself refuses it. Each
 * act is one transaction and leaves an event in the log.
 */
@ProviderType
public interface StayDesk {
    /** For a placement or an application that has not ended. */
    Stay hold(WorkId id, Holding holding);

    /** For a placement that has begun. */
    Stay take(WorkId id, Arrival arrival);

    /** Whoever it was held for has come. */
    Stay arrive(StayId id, int version, LocalDate on);

    /** Gives back what was held. */
    Stay release(StayId id, int version);

    Stay leave(StayId id, int version, Leaving leaving);

    /** In place of the absences known before. */
    Stay away(StayId id, int version, List<StayAbsence> absences);

    /** In place of what was agreed before; at most 120 sharings. */
    CostShares share(WorkId id, int version, List<CostSharing> sharings);
}
