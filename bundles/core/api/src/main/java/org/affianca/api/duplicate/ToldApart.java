package org.affianca.api.duplicate;

import java.time.Instant;

/** Two persons are not the same: who said so, when and why. */
public record ToldApart(String by, Instant at, String reason) {}
