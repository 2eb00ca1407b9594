package org.affianca.api.plan;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/**
 * A plan whole, as its page shows it.
 *
 * @param version of the plan as a record, 0 while nobody wrote it; not the number of a version of its text
 * @param shown the version that waits to be agreed, else the one in force
 * @param inForce number of the version in force
 */
public record PlanFile(
        WorkId work,
        CaseId caseId,
        ServiceCode service,
        int version,
        PlanVersion shown,
        List<VersionLine> versions,
        Optional<Integer> inForce,
        List<Progress> progress,
        List<Measured> measured,
        List<Review> reviews,
        List<Participant> participants,
        boolean mayWrite) {
    public PlanFile {
        versions = List.copyOf(versions);
        progress = List.copyOf(progress);
        measured = List.copyOf(measured);
        reviews = List.copyOf(reviews);
        participants = List.copyOf(participants);
    }
}
