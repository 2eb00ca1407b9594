package org.affianca.api.assessment;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/** An assessment in the list of a person's. */
public record AssessmentSummary(
        WorkId work,
        CaseId caseId,
        String instrument,
        int instrumentVersion,
        Wording title,
        LocalDate madeOn,
        boolean complete) {}
