package org.affianca.api.delivery;

/** Why something is delivered on a day, or is not although the week says so. */
public enum Why {
    /** The week's pattern says so. */
    WEEKLY,
    /** The day differs by an exception. */
    EXCEPTION,
    /** It would be a visit, but the day is a holiday. */
    HOLIDAY,
    /** It would be a visit, but the measure is suspended. */
    SUSPENDED
}
