package org.affianca.api.budget;

/** The key of a commitment of one organisation; positive. */
public record CommitmentId(long value) {}
