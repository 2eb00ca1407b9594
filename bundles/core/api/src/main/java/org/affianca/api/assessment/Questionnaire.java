package org.affianca.api.assessment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;

/**
 * The assessment that hangs under a work: whom it is of, the version of the instrument it is made with, and its sheets.
 *
 * @param personLabel empty when the actor may not see the person
 * @param twoAssessors whether two answer, each without seeing the other
 * @param complete whether the sheet that counts is: the only one, or the agreed one
 * @param mayAgree whether the actor may begin the agreed sheet now
 */
public record Questionnaire(
        WorkId work,
        CaseId caseId,
        PersonId person,
        String personLabel,
        Instrument instrument,
        boolean twoAssessors,
        List<Sheet> sheets,
        boolean complete,
        boolean mayAgree) {
    public Questionnaire {
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(int place) {
        return sheets.stream().filter(sheet -> sheet.place() == place).findFirst();
    }

    /** The place of the sheet whose result is the assessment's. */
    public int counting() {
        return twoAssessors ? Sheet.AGREED : 1;
    }
}
