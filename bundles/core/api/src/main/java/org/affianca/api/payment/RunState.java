package org.affianca.api.payment;

/** How far a payment run is. */
public enum RunState {
    DRAFT,
    /** Names and accounts are fixed, the bank's file may be made. */
    APPROVED,
    /** The bank has paid. */
    EXECUTED,
    CANCELLED
}
