package org.affianca.api.queue;

/** What can happen in a waiting list; the ranking follows from these alone. */
public enum HappeningKind {
    /** New rules are in force. */
    PUBLISHED,
    /** Another day began, and points for waiting grew. */
    DAY,
    ENTERED,
    /** Facts were stated anew. */
    SCORED,
    /** Put before all points. */
    URGED,
    /** No longer before all points. */
    CALMED,
    SUSPENDED,
    RESUMED,
    OFFERED,
    ACCEPTED,
    /** An offer was refused, or not answered where silence counts as that. */
    REFUSED,
    /** An offer was refused for a good reason. */
    EXCUSED,
    /** Nobody answered an offer in time, and that costs nothing. */
    EXPIRED,
    /** An offer was taken back. */
    WITHDRAWN,
    LEFT
}
