package org.affianca.api;

/** The key of one work in a case; positive. */
public record WorkId(long value) {}
