package org.affianca.api.assessment;

/** How a score is made. */
public enum ScoreWay {
    /** The sum of what its parts are worth, each times its weight. */
    SUM,
    /** Their mean, each counted as often as its weight says. */
    MEAN,
    /** The level read from a table with the levels of two other scores. */
    LOOKUP
}
