package org.affianca.api;

/** The key of one task; positive. */
public record TaskId(long value) {}
