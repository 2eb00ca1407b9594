package org.affianca.api.factor;

import java.time.Instant;
import java.util.Optional;

/** A second factor somebody has set up, as its owner reads it. */
public record Factor(long id, FactorKind kind, String label, Instant since, Optional<Instant> usedAt) {}
