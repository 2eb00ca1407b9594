package org.affianca.api.merge;

import java.time.Instant;

/** A merge was taken back: who did it, when and why. */
public record Parting(String by, Instant at, String reason) {}
