package org.affianca.api.repayment;

/** Why something is owed back. */
public enum RepaymentCause {
    /** A grant was lent (prestito sull'onore): all of it comes back, without interest. */
    LOAN,
    /** Something was paid without right (indebito). */
    UNDUE
}
