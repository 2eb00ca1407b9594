package org.affianca.api.queue;

/** How far an offer has come. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    REFUSED,
    /** Nobody answered in time. */
    EXPIRED,
    WITHDRAWN
}
