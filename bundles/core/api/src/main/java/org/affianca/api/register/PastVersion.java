package org.affianca.api.register;

import java.time.Instant;

/** A version of an entry: who wrote it and when. */
public record PastVersion(int version, String changedBy, Instant changedAt) {}
