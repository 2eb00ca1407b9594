package org.affianca.api.parent;

/** What a parent may ask for. */
public enum Matter {
    /** To be told, by word or letter. */
    NEWS,
    /** To see the child's file and have a copy of it. */
    FILE,
    /** To decide for the child, and to agree. */
    DECISIONS,
    /** To meet the child. */
    MEETINGS
}
