package org.affianca.api.delivery;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Flaw;

/** What became of a row: kept, with the month's new version, or not, with everything that stands against it. */
public record AttendanceOutcome(WorkId work, boolean kept, int version, List<Flaw> flaws) {
    public AttendanceOutcome {
        flaws = List.copyOf(flaws);
    }
}
