package org.affianca.api.payment;

/** The key of a payment of one organisation; positive. */
public record PaymentId(long value) {}
