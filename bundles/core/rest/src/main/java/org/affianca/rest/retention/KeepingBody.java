package org.affianca.rest.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.retention.Keeping;
import org.affianca.rest.answer.Versioned;

/** Where a case file stands in the archive and how long it is kept. */
public record KeepingBody(
        CaseId caseId,
        int version,
        String archiveClass,
        Optional<Integer> years,
        Optional<LocalDate> until,
        boolean held,
        String heldBecause,
        boolean forGood,
        boolean mayWrite)
        implements Versioned {
    static KeepingBody of(Keeping keeping) {
        return new KeepingBody(
                keeping.caseId(),
                keeping.version(),
                keeping.archiveClass(),
                keeping.years(),
                keeping.until(),
                keeping.held(),
                keeping.heldBecause(),
                keeping.forGood(),
                keeping.mayWrite());
    }
}
