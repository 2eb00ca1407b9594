package org.affianca.api;

/** The key of one letter; positive. */
public record LetterId(long value) {}
