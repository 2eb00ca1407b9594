package org.affianca.rest.plans;

import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Progress;

/** How far an action came, and the work that carries it out. */
public record Moved(Progress.State state, Optional<WorkId> work) {}
