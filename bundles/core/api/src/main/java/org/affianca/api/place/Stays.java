package org.affianca.api.place;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads who stays where and what it costs. Seen with the work; of a secret facility by its team and by coordinators. */
@ProviderType
public interface Stays {
    /** Newest first. */
    List<Stay> of(WorkId id);

    Optional<Stay> find(StayId id);

    /** Whether the actor may know in which facility a placement is; not where that is hidden from him. */
    boolean whereIsKnown(WorkId id);

    CostShares shares(WorkId id);

    /** Computed from stays, absences, fees and shares as they are known now; days to come cost nothing yet. */
    StayMonth month(WorkId id, YearMonth month);
}
