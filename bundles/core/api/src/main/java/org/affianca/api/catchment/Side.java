package org.affianca.api.catchment;

/** Which house numbers of a street are meant. */
public enum Side {
    BOTH,
    EVEN,
    ODD
}
