package org.affianca.api.gathering;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;

/**
 * A case talked about in a gathering, seen only by who sees the case.
 *
 * @param advice empty until it was given
 */
public record CaseTalk(
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
        boolean mayWrite) {}
