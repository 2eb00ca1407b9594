package org.affianca.api.plan;

/** From where the means of a plan come. */
public enum Source {
    /** A national or regional fund. */
    FUND,
    /** The budget of a body. */
    BODY,
    FAMILY,
    /** Work, things or rooms instead of money. */
    IN_KIND
}
