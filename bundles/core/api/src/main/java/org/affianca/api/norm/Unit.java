package org.affianca.api.norm;

/** What a term is counted in. */
public enum Unit {
    /** Without any delay. */
    AT_ONCE,
    /** Hours by the clock on the wall, nights and holidays included. */
    HOURS,
    DAYS,
    /** Days on which the offices work. */
    WORKING_DAYS,
    /** "Giorni liberi": neither the first day nor the last one counts. */
    FREE_DAYS,
    MONTHS,
    YEARS
}
