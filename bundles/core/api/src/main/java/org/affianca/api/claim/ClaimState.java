package org.affianca.api.claim;

/** How far a claim is. */
public enum ClaimState {
    /** Its term runs. */
    RECEIVED,
    GRANTED,
    REFUSED,
    /** A restriction that was granted and is over. */
    LIFTED
}
