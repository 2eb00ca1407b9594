package org.affianca.api.norm;

import java.time.Instant;

/** A suspension as it stands in a work's clock. */
public record RecordedSuspension(int number, Suspension suspension, String recordedBy, Instant recordedAt) {}
