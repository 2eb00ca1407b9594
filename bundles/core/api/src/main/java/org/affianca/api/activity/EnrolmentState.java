package org.affianca.api.activity;

/** Where somebody stands with an activity. */
public enum EnrolmentState {
    /** All places were taken. */
    WAITING,
    ENROLLED,
    LEFT
}
