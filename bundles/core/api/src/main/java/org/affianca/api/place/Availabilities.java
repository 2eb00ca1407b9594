package org.affianca.api.place;

import java.util.List;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Asks facilities whether they have a place for somebody. Seen and written with the work. */
@ProviderType
public interface Availabilities {
    /** Newest first. */
    List<Availability> of(WorkId id);

    /** One request for each facility; the new ones. */
    List<Availability> ask(WorkId id, Asking asking);

    Availability answer(AvailabilityId id, int version, FacilityAnswer answer);

    /** An offer that is taken up makes its facility that of a placement that has not begun. */
    Availability decide(AvailabilityId id, int version, BodyDecision decision);

    /** Before the body has decided; {@code note} at most 2000 characters. */
    Availability withdraw(AvailabilityId id, int version, String note);
}
