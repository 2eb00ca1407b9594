package org.affianca.api.catalogue;

/** The parts of speech of the house; closed, because statistics rest on them. */
public enum Kind {
    /** It is decided. */
    APPLICATION,
    /** It is agreed. */
    PLAN,
    /** It is delivered. */
    MEASURE,
    /** It is paid. */
    GRANT
}
