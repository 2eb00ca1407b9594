package org.affianca.api.place;

/** How far somebody has come with a place. */
public enum StayState {
    /** Kept free for somebody until a moment. */
    HELD,
    STAYING,
    LEFT,
    /** Given back before anybody came. */
    RELEASED,
    /** The moment passed and nobody came. */
    EXPIRED;

    /** Whether nobody else may have the place in that time. */
    public boolean occupies() {
        return this == HELD || this == STAYING || this == LEFT;
    }
}
