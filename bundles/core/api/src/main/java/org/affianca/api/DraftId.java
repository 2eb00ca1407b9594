package org.affianca.api;

/** The key of one note that is still being written; positive. */
public record DraftId(long value) {}
