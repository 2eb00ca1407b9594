package org.affianca.api.report;

/** What the screening of a report decides. */
public enum ScreeningOutcome {
    /** Somebody shall be helped: it goes on to a unit and a worker, or a case is opened at once. */
    TO_CASE,
    /** It belongs to a case that is open already. */
    JOINED,
    /** Information was given and nothing follows. */
    INFORMATION,
    /** Another body is competent and has been sent it. */
    FORWARDED,
    /** Nothing follows, for a reason. */
    ARCHIVED
}
