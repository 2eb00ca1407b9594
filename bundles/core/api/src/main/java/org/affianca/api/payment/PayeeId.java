package org.affianca.api.payment;

/** The key of a payee of one organisation; positive. */
public record PayeeId(long value) {}
