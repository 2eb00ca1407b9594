package org.affianca.api;

/** The key of one meeting; positive. */
public record MeetingId(long value) {}
