package org.affianca.api.payment;

/** The key of a bank account of the organisation of one organisation; positive. */
public record TreasuryId(long value) {}
