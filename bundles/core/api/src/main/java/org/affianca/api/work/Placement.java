package org.affianca.api.work;

import org.affianca.api.FacilityId;
import org.affianca.api.catalogue.Kind;

/** A place that a person takes in a facility. */
public record Placement(Common common, FacilityId facility) implements Work {
    @Override
    public Kind kind() {
        return Kind.PLACEMENT;
    }
}
