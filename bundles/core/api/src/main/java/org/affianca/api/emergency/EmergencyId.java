package org.affianca.api.emergency;

/** The key of one emergency record; positive. */
public record EmergencyId(long value) {}
