package org.affianca.api.access;

import java.util.Set;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/** A member of staff as administrators see it; {@code mustChange} while the one-time password was not replaced. */
public record Account(
        UserId id,
        String name,
        String label,
        Set<String> roles,
        Set<UnitId> units,
        boolean active,
        boolean mustChange,
        int version) {}
