package org.affianca.api.emergency;

import java.util.Optional;
import org.affianca.api.UnitId;

/** Which emergencies are wanted; absent means any. */
public record EmergencyFilter(Optional<EmergencyState> state, Optional<UnitId> unit) {
    public static EmergencyFilter all() {
        return new EmergencyFilter(Optional.empty(), Optional.empty());
    }
}
