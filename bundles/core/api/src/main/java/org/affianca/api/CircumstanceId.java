package org.affianca.api;

/** The key of a circumstance; the same through all its corrections; positive. */
public record CircumstanceId(long value) {}
