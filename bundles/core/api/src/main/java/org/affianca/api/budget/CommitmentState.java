package org.affianca.api.budget;

/** How far a commitment is: only an approved one holds money. */
public enum CommitmentState {
    PROPOSED,
    APPROVED,
    REFUSED,
    /** All that was not spent went back to the chapter. */
    CLOSED
}
