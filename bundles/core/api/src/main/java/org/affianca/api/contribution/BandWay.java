package org.affianca.api.contribution;

/** How a band says what is paid. */
public enum BandWay {
    /** A share of the price. */
    SHARE,
    /** A share that grows evenly from the lower edge of the band to the upper one. */
    LINEAR,
    /** An amount, whatever the price. */
    FIXED
}
