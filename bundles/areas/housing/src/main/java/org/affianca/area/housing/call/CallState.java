package org.affianca.area.housing.call;

/** How far a call for public housing has come. */
public enum CallState {
    ANNOUNCED,
    OPEN,
    CLOSED,
    /** The provisional list is out and may be opposed. */
    OPPOSITION,
    /** The provisional list is out and can be opposed no more. */
    PROVISIONAL,
    DEFINITIVE
}
