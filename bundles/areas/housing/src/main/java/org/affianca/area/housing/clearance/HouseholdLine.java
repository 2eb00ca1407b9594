package org.affianca.area.housing.clearance;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.work.WorkSummary;

/** One household of a building: its case, how far its evaluation is, and what is done for it. */
public record HouseholdLine(
        long caseId,
        String caseNumber,
        String holder,
        long assessment,
        String assessmentStep,
        Optional<Long> measures,
        Optional<String> measuresStep) {

    CaseId inCase() {
        return new CaseId(caseId);
    }

    static HouseholdLine of(WorkSummary assessment, Optional<WorkSummary> measures) {
        return new HouseholdLine(
                assessment.caseId().value(),
                assessment.caseNumber(),
                assessment.holderLabel(),
                assessment.id().value(),
                assessment.step(),
                measures.map(work -> work.id().value()),
                measures.map(WorkSummary::step));
    }
}
