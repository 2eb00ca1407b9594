package org.affianca.api.place;

/** The key of one place; positive. */
public record PlaceId(long value) {}
