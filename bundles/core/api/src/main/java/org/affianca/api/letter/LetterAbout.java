package org.affianca.api.letter;

/** What a template must be told to write about. */
public enum LetterAbout {
    /** The case, and one of its members where the order names one. */
    CASE,
    /** One work of the case. */
    WORK,
    /** The case between two days, for a report. */
    PERIOD
}
