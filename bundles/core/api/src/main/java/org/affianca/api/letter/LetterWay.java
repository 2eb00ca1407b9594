package org.affianca.api.letter;

/** How an issued letter reaches whom it is for; only a sent one can be read by who lives or reads along there. */
public enum LetterWay {
    /** Sent to the person, on paper or by message. */
    SENT,
    /** Put into the person's own hands. */
    BY_HAND,
    /** Kept at the office until the person fetches it. */
    AT_OFFICE,
    /** To another office, a court or a body, and not to the person. */
    TO_OTHERS
}
