package org.affianca.testing.leaks;

/** Who reads a planted word, given the secrecy of its case; {@link Who#sees} says whom each holds. */
enum Scope {
    /** Whoever works with people at all. */
    OFFICE,
    /** Who sees the person, and the staff of a partner that is engaged for it. */
    HOLDER,
    /** Who sees the person. */
    PERSON,
    /** Also the desk of the unit. */
    UNIT,
    /** The caseworkers of the unit, whatever the case. */
    SHIFT,
    /** The shift, and who reads it where it was copied into a case. */
    COPIED,
    /** Who sees the case. */
    CASE,
    /** Its team alone. */
    TEAM,
    /** Its manager, and who coordinates the unit. */
    REPORTER,
    /** Its manager alone, or the author. */
    MANAGER,
    /** The staff of a partner that is engaged, and nobody else: their own page of a work. */
    ORDER,
    /** Who answers for the person and may be asked who looked: its manager and the coordinators who see it. */
    SHEET,
    /** Who broke the glass and put it back, who coordinates the unit whatever the secrecy, and the manager. */
    PASSER,
    /** The same of a glass that is open. */
    NIGHT,
    /** The one officer who registered both identities of an adoption. */
    OFFICER,
    /** Both officers of adoptions. */
    ADOPTION,
    /** Who sees the person on the other side of a barrier: none of those who work on this side. */
    HIS,
    /** Who sees the case on the other side of a barrier. */
    HIS_CASE;

    /** The user of the kit who reads it in any case. */
    Who reader() {
        switch (this) {
            case OFFICER:
            case ADOPTION:
                return Who.OFFICER;
            case ORDER:
                return Who.PROVIDER;
            case HIS:
            case HIS_CASE:
                return Who.BEHIND;
            default:
                return Who.OWNER;
        }
    }
}
