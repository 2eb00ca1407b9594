package org.affianca.api.appointment;

/** What is wanted twice at a time. */
public enum ClashKind {
    STAFF,
    ROOM
}
