package org.affianca.api.cosigning;

/** How far a student's draft is. */
public enum StudentDraftState {
    /** With the tutor. */
    SUBMITTED,
    /** Back with the student, with words. */
    RETURNED,
    /** Co-signed: it stands in the diary. */
    COSIGNED
}
