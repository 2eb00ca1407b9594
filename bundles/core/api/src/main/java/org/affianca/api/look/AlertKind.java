package org.affianca.api.look;

/** Why somebody should look at what was looked at. */
public enum AlertKind {
    /** Unusually many different records within an hour. */
    MANY,
    /** A person with open cases, none of which is the reader's business. */
    NO_CASE,
    /** A person with the reader's own surname. */
    SAME_NAME,
    /** A person who has the name of one of the staff. */
    COLLEAGUE
}
