package org.affianca.api.queue;

/** The number of an entry in a waiting list; it stands for the person where no name may be shown. */
public record EntryId(long value) {}
