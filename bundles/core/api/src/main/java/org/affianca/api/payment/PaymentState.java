package org.affianca.api.payment;

/** How far a payment is. */
public enum PaymentState {
    /** Liquidated: owed to the payee, in no run. */
    DUE,
    IN_RUN,
    PAID,
    ANNULLED
}
