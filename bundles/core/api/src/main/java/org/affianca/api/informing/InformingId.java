package org.affianca.api.informing;

/** The key of one entry about informing somebody; positive. */
public record InformingId(long value) {}
