package org.affianca.api.claim;

/** What is claimed. */
public enum ClaimKind {
    /** That something wrong be put right: by an addendum, what stood there stays. */
    RECTIFICATION,
    /** That the record be read by its manager and who coordinates alone, until it is clear what holds. */
    RESTRICTION,
    /** That data not be used for a purpose. */
    OBJECTION
}
