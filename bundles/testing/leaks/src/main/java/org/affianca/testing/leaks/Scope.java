package org.affianca.testing.leaks;

/** Who reads a planted word, given the secrecy of its case; {@link Who#sees} says whom each holds. */
enum Scope {
    /** Whoever works with people at all. */
    OFFICE,
    /** Who sees the person. */
    PERSON,
    /** Also the desk of the unit. */
    UNIT,
    /** The caseworkers of the unit, whatever the case. */
    SHIFT,
    /** Who sees the case. */
    CASE,
    /** Its team alone. */
    TEAM,
    /** Its manager, and who coordinates the unit. */
    REPORTER,
    /** Its manager alone, or the author. */
    MANAGER
}
