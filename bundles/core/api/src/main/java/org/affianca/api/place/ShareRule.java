package org.affianca.api.place;

/** How much of a fee somebody bears. */
public enum ShareRule {
    /** A part of the month's fee. */
    PERCENT,
    /** An amount for each day that is paid. */
    DAILY,
    /** An amount a month. */
    MONTHLY,
    /** What the others leave. */
    REST
}
