package org.affianca.rest.assessments;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Questionnaire;

/** The assessment of a work with its instrument and its sheets. */
public record QuestionnaireBody(
        WorkId work,
        CaseId caseId,
        PersonId person,
        String personLabel,
        InstrumentBody instrument,
        boolean twoAssessors,
        int counting,
        List<SheetBody> sheets,
        boolean complete,
        boolean mayAgree) {
    static QuestionnaireBody of(Questionnaire questionnaire, Told told) {
        return new QuestionnaireBody(
                questionnaire.work(),
                questionnaire.caseId(),
                questionnaire.person(),
                questionnaire.personLabel(),
                InstrumentBody.of(questionnaire.instrument(), told),
                questionnaire.twoAssessors(),
                questionnaire.counting(),
                questionnaire.sheets().stream()
                        .map(sheet -> SheetBody.of(sheet, questionnaire.instrument(), told))
                        .toList(),
                questionnaire.complete(),
                questionnaire.mayAgree());
    }
}
