package org.affianca.api.informing;

/** Whether somebody has been informed. */
public enum InformingState {
    NOT_YET,
    GIVEN,
    DEFERRED
}
