package org.affianca.api.norm;

import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the clocks of works; a clock is seen with its work. Every find is written to the access log. */
@ProviderType
public interface Clocks {
    Optional<WorkClock> find(WorkId id);
}
