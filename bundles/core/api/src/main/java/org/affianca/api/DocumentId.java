package org.affianca.api;

/** The key of one document attached to a case; positive. */
public record DocumentId(long value) {}
