package org.affianca.api.retention;

/** The key of one disposal; positive. */
public record DisposalId(long value) {}
