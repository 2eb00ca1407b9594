package org.affianca.api.place;

/** The key of one request for availability; positive. */
public record AvailabilityId(long value) {}
