package org.affianca.api;

/** The key of a facility in the register of one organisation; positive. */
public record FacilityId(long value) {}
