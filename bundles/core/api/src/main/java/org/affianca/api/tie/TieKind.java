package org.affianca.api.tie;

/** In which sense two persons are tied; each kind has a code list of roles. */
public enum TieKind {
    /** By blood, marriage or adoption. */
    KINSHIP,
    /** By a court's decision: guardian, curator, support administrator. */
    GUARDIANSHIP,
    /** One looks after the other. */
    CARE,
    /** They must be kept apart, or are at odds. */
    CONFLICT;

    /** The code list of this kind's roles. */
    public String roles() {
        return "tie-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
