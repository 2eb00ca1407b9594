package org.affianca.api.queue;

/** The number of an offer to somebody who waits. */
public record OfferId(long value) {}
