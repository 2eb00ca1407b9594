package org.affianca.api.organisation;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** Whether core can work now; says nothing of anybody, so probes may ask without signing in. */
@ProviderType
public interface Health {
    State now();

    /**
     * @param ready the organisation is set up and the database answers
     * @param database {@code derby} or {@code postgresql}
     * @param since when core was ready first after its start
     */
    record State(boolean ready, String database, Instant since) {}
}
