package org.affianca.api.place;

/** The key of one stay; positive. */
public record StayId(long value) {}
