package org.affianca.engine.register;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;

/**
 * What an entry had before it is changed: who has left the house since, a service whose area is gone, and a unit of
 * somebody else may stay as they were.
 */
record Before(Optional<UnitId> unit, Set<ServiceCode> services, Set<Long> staff) {
    static final Before NOTHING = new Before(Optional.empty(), Set.of(), Set.of());
}
