package org.affianca.api.time;

/** What follows when a deadline is missed. */
public enum Consequence {
    /** The responsible person is reminded. */
    REMIND,
    /** The coordinator of the unit is told as well. */
    ESCALATE,
    /** The measure loses its effect by law. */
    LAPSE
}
