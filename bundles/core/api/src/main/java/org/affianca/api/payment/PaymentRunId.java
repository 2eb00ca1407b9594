package org.affianca.api.payment;

/** The key of a payment run of one organisation; positive. */
public record PaymentRunId(long value) {}
