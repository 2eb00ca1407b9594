package org.affianca.api.look;

/** How the log of reads differs from what was sealed. */
public enum BreakKind {
    /** A sealed row is not there any more. */
    ROW_MISSING,
    /** A row stands among sealed ones that was not there. */
    ROW_ADDED,
    /** A sealed row reads otherwise. */
    ROW_CHANGED,
    /** A seal is not there any more. */
    SEAL_MISSING,
    /** A seal reads otherwise, or does not follow from the one before it. */
    SEAL_CHANGED,
    /** All that one run of the program wrote is not there any more. */
    LANE_MISSING,
    /** Rows stand in the log that no run of the program wrote, or that nobody sealed in time. */
    NOT_SEALED
}
