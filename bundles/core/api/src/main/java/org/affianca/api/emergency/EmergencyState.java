package org.affianca.api.emergency;

/** How far an emergency record has come. */
public enum EmergencyState {
    /** Being written by the one on call. */
    OPEN,
    /** Waits for a unit to take it over; from here on the record does not change, it is only added to. */
    HANDED_OVER,
    /** The unit refused with a reason; it is to be handed over again. */
    REFUSED,
    /** A unit has taken it over. */
    ACCEPTED,
    /** Ended by the one on call; there was nothing to hand over. */
    CLOSED
}
