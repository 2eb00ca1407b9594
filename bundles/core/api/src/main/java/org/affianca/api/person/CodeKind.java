package org.affianca.api.person;

/** Which code stands for a person while there is no fiscal code of sixteen characters. */
public enum CodeKind {
    /** Health code of foreigners present for a time (straniero temporaneamente presente). */
    STP,
    /** Health code of citizens of the Union who are not enrolled (europeo non iscritto). */
    ENI,
    /** Provisional fiscal code of eleven digits. */
    PROVISIONAL,
    /** Any other. */
    OTHER
}
