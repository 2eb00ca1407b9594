package org.affianca.api.repayment;

/** How a repayment stands today; computed, never kept. */
public enum RepaymentState {
    /** Agreed; the loan is not paid out yet. */
    AGREED,
    /** In time with its plan. */
    RUNNING,
    /** Something of its plan is overdue. */
    LATE,
    /** All of it came back. */
    REPAID,
    /** What was left was given up with an act. */
    WRITTEN_OFF;

    public boolean isOpen() {
        return this != REPAID && this != WRITTEN_OFF;
    }
}
