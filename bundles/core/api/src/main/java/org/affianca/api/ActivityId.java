package org.affianca.api;

/** The key of one group activity; positive. */
public record ActivityId(long value) {}
