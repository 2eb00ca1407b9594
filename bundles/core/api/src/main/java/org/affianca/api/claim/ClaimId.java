package org.affianca.api.claim;

/** The key of one claim; positive. */
public record ClaimId(long value) {}
