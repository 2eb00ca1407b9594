package org.affianca.api.plan;

import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/**
 * How far an action of a plan came, and the work that carries it out.
 *
 * @param service of that work
 */
public record Progress(int action, State state, Optional<WorkId> work, Optional<ServiceCode> service) {
    /** How far it came. */
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        DROPPED
    }
}
