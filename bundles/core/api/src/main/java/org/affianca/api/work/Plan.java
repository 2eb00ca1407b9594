package org.affianca.api.work;

import java.util.Optional;
import org.affianca.api.catalogue.Kind;

/**
 * What is agreed with the person; other work hangs under it. What it says stands in its versions, see
 * {@code org.affianca.api.plan}.
 *
 * @param inForce number of the version by which it is carried out; without one it does not begin to run
 */
public record Plan(Common common, Optional<Integer> inForce) implements Work {
    @Override
    public Kind kind() {
        return Kind.PLAN;
    }
}
