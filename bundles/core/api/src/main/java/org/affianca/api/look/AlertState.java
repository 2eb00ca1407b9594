package org.affianca.api.look;

/** How far an alert is judged. */
public enum AlertState {
    /** Nobody has judged it. */
    RAISED,
    /** The look had a good reason. */
    JUSTIFIED,
    /** The look had no good reason. */
    UNJUSTIFIED
}
