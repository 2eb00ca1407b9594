package org.affianca.rest.assessments;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AssessmentSummary;

/** An assessment in the list of a person's. */
public record AssessmentLine(
        WorkId work,
        CaseId caseId,
        String instrument,
        int instrumentVersion,
        String title,
        LocalDate madeOn,
        boolean complete) {
    static AssessmentLine of(AssessmentSummary summary, Told told) {
        return new AssessmentLine(
                summary.work(),
                summary.caseId(),
                summary.instrument(),
                summary.instrumentVersion(),
                told.say(summary.title()),
                summary.madeOn(),
                summary.complete());
    }
}
