package org.affianca.api.queue;

/** What the refusal of an offer does to an entry. */
public enum SetbackAct {
    /** Nothing. */
    NONE,
    /** Points are taken away. */
    POINTS,
    /** It goes behind all who were not set back. */
    LAST,
    /** It is not ranked for so many days. */
    SUSPENDED,
    /** It leaves the list. */
    REMOVED
}
