package org.affianca.api.activity;

import java.util.List;
import org.affianca.api.time.Period;

/** The register of an activity for a stretch of days, ready to be reported: its sessions, and each person's sums. */
public record Register(
        Period period, int planned, int held, int cancelled, List<ActivitySession> sessions, List<RegisterLine> lines) {
    public Register {
        sessions = List.copyOf(sessions);
        lines = List.copyOf(lines);
    }
}
