package org.affianca.api.copy;

/** What becomes of an entry of the record in a copy. */
public enum CopyVerdict {
    GIVEN,
    /** Given with words struck out of it. */
    STRUCK,
    WITHHELD
}
