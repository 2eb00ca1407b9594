package org.affianca.api.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    REQUESTED,
    CONVENED,
    /** It took place; its minutes wait for signatures. */
    HELD,
    /** All who decided have signed; nothing changes any more. */
    SIGNED,
    CANCELLED;

    public boolean isOpen() {
        return this != SIGNED && this != CANCELLED;
    }
}
