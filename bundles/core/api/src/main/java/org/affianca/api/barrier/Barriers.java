package org.affianca.api.barrier;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets barriers, changes their end, lifts them and finds them again; for the manager of an open case of the guarded
 * person and who coordinates its unit. For all others there are none.
 */
@ProviderType
public interface Barriers {
    /** What would stand against a barrier between two persons who are seen. */
    Conflicts conflicts(PersonId guarded, PersonId other);

    /** Refused with the list of {@link #conflicts}, as far as nothing was decided about them. */
    Barrier set(BarrierData data);

    /** Another last day, or none. */
    Barrier extend(BarrierId id, int version, Optional<LocalDate> until);

    Barrier lift(BarrierId id, int version, String reason);

    Optional<Barrier> find(BarrierId id);

    /** Newest first. */
    Page<Barrier> list(BarrierFilter filter, Paging paging);

    /** Who asked for what is behind the barrier, latest first. */
    Page<BarrierTry> tries(BarrierId id, Paging paging);
}
