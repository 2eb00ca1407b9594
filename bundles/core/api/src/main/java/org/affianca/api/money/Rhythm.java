package org.affianca.api.money;

/** How often an amount is due. */
public enum Rhythm {
    ONCE,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
}
