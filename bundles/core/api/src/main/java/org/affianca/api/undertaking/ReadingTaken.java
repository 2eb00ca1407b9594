package org.affianca.api.undertaking;

import java.time.Instant;

/** A reading as it is kept; a later one of the same day counts instead. */
public record ReadingTaken(long id, Reading reading, String by, Instant at) {}
