package org.affianca.rest.payments;

/** Why a payment is taken back before it is in a run. */
public record PaymentAnnulment(String reason) {}
