package org.affianca.engine.leaf;

/** What a leaf of a file is, in the order in which a copy shows them. */
public enum LeafKind {
    PERSON,
    CIRCUMSTANCE,
    REPORT,
    WORK,
    MEETING,
    NOTE,
    DOCUMENT,
    /** What an area keeps in tables of its own. */
    AREA;

    /** The word of its labels and of a copy's list. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
