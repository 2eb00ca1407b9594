package org.affianca.api.access;

import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/** The member of staff on whose behalf something is done now: roles and units as they stand today. */
public record Actor(UserId id, OrganisationId organisation, String label, Set<String> roles, Set<UnitId> units) {
    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
