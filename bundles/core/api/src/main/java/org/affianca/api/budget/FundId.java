package org.affianca.api.budget;

/** The key of a fund of one organisation; positive. */
public record FundId(long value) {}
