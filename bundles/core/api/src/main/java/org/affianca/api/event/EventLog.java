package org.affianca.api.event;

import org.osgi.annotation.versioning.ProviderType;

/** Writes events within the running transaction; for areas whose own tables change. */
@ProviderType
public interface EventLog {
    void happened(HouseEvent event);

    default void happened(CaseEvent event) {
        happened((HouseEvent) event);
    }
}
