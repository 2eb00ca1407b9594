package org.affianca.rest.queues;

/** Why something is done to an entry, in words. */
public record EntryNote(String note) {}
