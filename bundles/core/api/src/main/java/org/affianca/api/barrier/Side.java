package org.affianca.api.barrier;

/** The two sides of a barrier. */
public enum Side {
    /** The person whom the barrier protects, and whoever shares an open case with them. */
    GUARDED,
    /** The person who is kept away, alone. */
    OTHER;

    public Side facing() {
        return this == GUARDED ? OTHER : GUARDED;
    }
}
