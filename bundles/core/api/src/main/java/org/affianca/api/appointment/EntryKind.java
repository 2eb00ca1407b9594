package org.affianca.api.appointment;

/** What an entry of a calendar is. */
public enum EntryKind {
    APPOINTMENT,
    /** A task somebody set. */
    TASK,
    /** A deadline of a work: also hearings, reports due and reviews of plans. */
    DEADLINE,
    /** The day on which a case is to be looked at again. */
    CASE_REVIEW,
    /** A meeting of the evaluation unit in which one has a seat. */
    MEETING,
    /** A session of a group activity one leads. */
    ACTIVITY,
    /** The last day to answer a hand-over. */
    TRANSFER,
    /** Supervision, training or a meeting to which one is called. */
    GATHERING,
    /** The last day to answer an offer from a waiting list, in a case one is in the team of. */
    OFFER,
    /** The last day to inform somebody about their data, or to look again at why not yet. */
    INFORMING
}
