package org.affianca.api.plan;

/** Where a version of a plan stands. */
public enum PlanState {
    /** It is being written. */
    DRAFT,
    /** It is before those who must sign; what it says is fixed. */
    PROPOSED,
    /** All who must sign have signed. */
    AGREED,
    /** Somebody who must sign did not; it holds because a named norm or order says so. */
    BY_AUTHORITY,
    /** Another version took its place. */
    SUPERSEDED;

    /** Whether a plan is carried out by this version. */
    public boolean isInForce() {
        return this == AGREED || this == BY_AUTHORITY;
    }

    /** Whether this version still waits to be agreed. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
