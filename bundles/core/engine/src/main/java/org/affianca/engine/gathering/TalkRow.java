package org.affianca.engine.gathering;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.gathering.CaseTalk;

/** A row of core.case_talk with its gathering. */
record TalkRow(
        long id,
        int version,
        long entryId,
        String title,
        LocalDate onDay,
        CaseId caseId,
        String number,
        String question,
        UserId broughtBy,
        String label,
        String advice,
        Optional<LocalDate> followUp,
        int mayWrite) {
    CaseTalk talk() {
        return new CaseTalk(
                id, version, entryId, title, onDay, caseId, number, question, label, advice, followUp, mayWrite == 1);
    }
}
