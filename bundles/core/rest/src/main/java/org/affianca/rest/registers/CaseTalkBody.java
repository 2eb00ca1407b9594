package org.affianca.rest.registers;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.gathering.CaseTalk;
import org.affianca.rest.answer.Versioned;

/** A case talked about in a gathering, as read. */
public record CaseTalkBody(
        long id,
        int version,
        long gathering,
        String title,
        LocalDate on,
        CaseId caseId,
        String caseNumber,
        String question,
        String broughtBy,
        String advice,
        Optional<LocalDate> followUp,
        boolean mayWrite)
        implements Versioned {
    static CaseTalkBody of(CaseTalk talk) {
        return new CaseTalkBody(
                talk.id(),
                talk.version(),
                talk.gathering(),
                talk.title(),
                talk.on(),
                talk.caseId(),
                talk.caseNumber(),
                talk.question(),
                talk.broughtBy(),
                talk.advice(),
                talk.followUp(),
                talk.mayWrite());
    }
}
