package org.affianca.api;

/** The key of one appointment; positive. */
public record AppointmentId(long value) {}
