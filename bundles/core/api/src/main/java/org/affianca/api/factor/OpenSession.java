package org.affianca.api.factor;

import java.time.Instant;

/** A session of one's own that is alive: from which address, since when, and whether it is the one that asks. */
public record OpenSession(long id, Instant since, Instant usedAt, String origin, boolean here) {}
