package org.affianca.api.contribution;

/** Which way an amount is rounded to a step. */
public enum RoundingWay {
    /** To the nearest, from the middle upwards. */
    NEAREST,
    /** In favour of the person. */
    DOWN,
    UP
}
