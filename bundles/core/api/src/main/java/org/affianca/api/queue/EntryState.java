package org.affianca.api.queue;

/** How somebody stands to a list. */
public enum EntryState {
    /** Ranked. */
    WAITING,
    /** In the list, not ranked for the time being. */
    SUSPENDED,
    LEFT
}
