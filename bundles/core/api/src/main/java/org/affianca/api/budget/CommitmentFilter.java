package org.affianca.api.budget;

import java.util.Optional;

/** Which commitments are asked for: of a chapter, in a state, or both. */
public record CommitmentFilter(Optional<ChapterId> chapter, Optional<CommitmentState> state) {}
