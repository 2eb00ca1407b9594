package org.affianca.api.adoption;

/** How a request to open a sealed link stands; one that lapsed keeps the state in which it did. */
public enum AdoptionOpeningState {
    ASKED,
    CONFIRMED,
    REFUSED,
    SHOWN
}
