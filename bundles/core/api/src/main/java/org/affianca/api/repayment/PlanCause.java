package org.affianca.api.repayment;

/** Why there is a version of a repayment plan. */
public enum PlanCause {
    /** The first agreement. */
    AGREED,
    /** What is open falls due later (grace). */
    POSTPONED,
    /** What is open is divided anew. */
    RESCHEDULED
}
