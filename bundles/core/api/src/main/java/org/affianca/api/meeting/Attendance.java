package org.affianca.api.meeting;

/** Whether a called member came to an earlier session, and the dissent put on record there; empty when there was none. */
public record Attendance(Seat seat, boolean present, String dissent) {}
