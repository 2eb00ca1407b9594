package org.affianca.api.catalogue;

/** The one life cycle of all kinds of work. Areas name steps; every step hangs on a stage. */
public enum Stage {
    DRAFT,
    WAITING,
    RUNNING,
    PAUSED,
    ENDED,
    /** A wrong entry, withdrawn with a reason; nothing is ever deleted. */
    VOID;

    /** Whether the life cycle lets a work go on from here to there; staying in the same stage is always allowed. */
    public boolean mayBecome(Stage next) {
        if (next == this) {
            return this != VOID;
        }
        return switch (this) {
            case DRAFT -> true;
            case WAITING -> next != DRAFT;
            case RUNNING -> next == PAUSED || next == ENDED || next == VOID;
            case PAUSED -> next == RUNNING || next == ENDED || next == VOID;
            case ENDED -> next == VOID;
            case VOID -> false;
        };
    }

    public boolean isOpen() {
        return this != ENDED && this != VOID;
    }
}
