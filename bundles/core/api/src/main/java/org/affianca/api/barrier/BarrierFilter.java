package org.affianca.api.barrier;

import java.util.Optional;
import org.affianca.api.PersonId;

/** Which barriers are asked for: of a guarded person, or only those that stand. */
public record BarrierFilter(Optional<PersonId> guarded, boolean standing) {}
