package org.affianca.api;

/** The key of a transfer of a case; positive. */
public record TransferId(long value) {}
