package org.affianca.area.adults.listed;

/** What entering a row does, or did. */
public enum MeasureAct {
    /** A measure begins in the case. */
    OPENS,
    /** What is recorded of a measure changes. */
    CHANGES,
    /** All is recorded already. */
    SAME,
    /** Nothing, for the reasons given. */
    REFUSED
}
