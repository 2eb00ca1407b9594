package org.affianca.api.place;

/** The key of one section of a facility; positive. */
public record SectionId(long value) {}
