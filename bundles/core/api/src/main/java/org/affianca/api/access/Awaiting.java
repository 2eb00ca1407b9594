package org.affianca.api.access;

/** What a session still awaits before it opens anything: nothing, the second factor, or that one is set up. */
public enum Awaiting {
    NOTHING,
    SECOND_FACTOR,
    ENROLMENT
}
