package org.affianca.api.catalogue;

/** The parts of speech of the house; closed, because statistics rest on them. */
public enum Kind {
    /** It is decided. */
    APPLICATION,
    /** It is scored. */
    ASSESSMENT,
    /** It is agreed. */
    PLAN,
    /** It is delivered. */
    MEASURE,
    /** It takes a place. */
    PLACEMENT,
    /** It is paid. */
    GRANT,
    /** It must be obeyed. */
    ORDER,
    /** It is handed over. */
    REFERRAL
}
