package org.affianca.api.activity;

/** What became of a session. */
public enum SessionState {
    PLANNED,
    /** It took place; the register says who came. */
    HELD,
    CANCELLED
}
