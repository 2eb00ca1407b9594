package org.affianca.api.emergency;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Finds emergency records: one's own, those of one's units, those handed over to them, those of cases one sees. */
@ProviderType
public interface Emergencies {
    Optional<Emergency> find(EmergencyId id);

    /** Newest first. */
    Page<EmergencySummary> list(EmergencyFilter filter, Paging paging);

    /** What waits to be accepted in the actor's units, most urgent first; at most 200. */
    List<EmergencySummary> waiting();
}
