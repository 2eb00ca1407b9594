package org.affianca.api.parent;

/** What a reason rests on. */
public enum Source {
    /** What the law says of everybody with such a tie. */
    LAW,
    ORDER,
    /** A tie to somebody else: a guardian, a conflict. */
    TIE,
    BARRIER,
    /** A contact that somebody else reads. */
    CONTACT
}
