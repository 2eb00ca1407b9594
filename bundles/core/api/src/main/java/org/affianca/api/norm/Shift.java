package org.affianca.api.norm;

/** Where a last day that is a holiday goes: to the next day that is none, or the one before when a term counts back. */
public enum Shift {
    /** It stays. */
    NONE,
    /** Away from Sundays and holidays (c.c. 2963). */
    HOLIDAY,
    /** Away from Saturdays as well (c.p.c. 155). */
    SATURDAY
}
