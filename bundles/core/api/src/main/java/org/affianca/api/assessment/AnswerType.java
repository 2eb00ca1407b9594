package org.affianca.api.assessment;

/** The ten ways an item of an instrument is answered, each with the plain value its answer is. */
public enum AnswerType {
    /** Yes or no: a boolean. */
    YES_NO,
    /** One of its options: the option's code. */
    CHOICE,
    /** Several of its options: a list of codes, in the order of the options. */
    CHOICES,
    /** A step of a scale: a whole number from least to most. */
    SCALE,
    /** A whole number, in the item's unit (a duration is a number of days, months, years). */
    NUMBER,
    /** A number with up to four decimals. */
    DECIMAL,
    /** A day: ISO text. */
    DATE,
    /** A text of several lines, at most 2000 characters. */
    TEXT,
    /** One option for each of its rows: an object from row to option. */
    GRID,
    /** A person of the register: the person's number. */
    PERSON;

    /** Whether an answer can be worth points. */
    public boolean isScored() {
        return this != DATE && this != TEXT && this != PERSON;
    }

    /** Whether the answer is out of a list that is known beforehand, so that other items may depend on it. */
    public boolean isClosed() {
        return this == YES_NO || this == CHOICE || this == CHOICES || this == SCALE;
    }
}
