package org.affianca.api.norm;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/**
 * All that ticks for a work: its deadlines, the moments that were recorded, the days on which the clock stood still.
 *
 * @param version of moments and suspensions; 0 before anybody wrote one
 * @param deadlines the soonest first
 * @param awaited what starts when an open deadline is met
 * @param moments the earliest first
 * @param words of the moments that may be recorded
 */
public record WorkClock(
        WorkId work,
        CaseId caseId,
        ServiceCode service,
        int version,
        List<WorkDeadline> deadlines,
        List<Awaited> awaited,
        List<RecordedMoment> moments,
        List<RecordedSuspension> suspensions,
        List<String> words,
        boolean mayWrite) {
    public WorkClock {
        deadlines = List.copyOf(deadlines);
        awaited = List.copyOf(awaited);
        moments = List.copyOf(moments);
        suspensions = List.copyOf(suspensions);
        words = List.copyOf(words);
    }
}
