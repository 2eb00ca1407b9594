package org.affianca.api.copy;

/** How far a copy is. */
public enum CopyState {
    /** Asked for; its term runs. */
    REQUESTED,
    /** Made and kept, not yet in the hands of who asked. */
    MADE,
    HANDED_OVER,
    /** Not given, with a reason. */
    REFUSED
}
