package org.affianca.api.queue;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the tables of points of the areas that are installed; what comes of them is the list's own. */
@ProviderType
public interface PointsTables {
    /** By code; only those for a service when one is named. */
    List<PointsTable> all(Optional<ServiceCode> service);
}
