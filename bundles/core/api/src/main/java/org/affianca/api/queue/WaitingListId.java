package org.affianca.api.queue;

/** The number of a waiting list. */
public record WaitingListId(long value) {}
