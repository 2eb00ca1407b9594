package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.List;

/** A session that could not decide, as it was written down before the members were called again; it changes no more. */
public record EarlierSession(
        LocalDate on, String place, List<Attendance> members, List<Instrument> instruments, String minutes) {
    public EarlierSession {
        members = List.copyOf(members);
        instruments = List.copyOf(instruments);
    }
}
