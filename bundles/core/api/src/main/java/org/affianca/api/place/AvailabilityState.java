package org.affianca.api.place;

/** How far a request for availability has come. */
public enum AvailabilityState {
    SENT,
    /** The facility would take the person. */
    ACCEPTED,
    /** The facility would not. */
    REFUSED,
    /** The body takes up what the facility offered. */
    TAKEN,
    /** The body does not. */
    DECLINED,
    WITHDRAWN
}
