package org.affianca.rest.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.retention.DisposedFile;

/** A file on the list of a disposal, or what remains of it. */
public record DisposedFileBody(
        CaseId caseId,
        String number,
        UnitId unit,
        String archiveClass,
        int years,
        LocalDate openedOn,
        LocalDate closedOn,
        DisposedFile.State state,
        String keptBecause,
        Optional<LocalDate> goneOn,
        int rows,
        int documents,
        int persons) {
    static DisposedFileBody of(DisposedFile file) {
        return new DisposedFileBody(
                file.caseId(),
                file.number(),
                file.unit(),
                file.archiveClass(),
                file.years(),
                file.openedOn(),
                file.closedOn(),
                file.state(),
                file.keptBecause(),
                file.goneOn(),
                file.rows(),
                file.documents(),
                file.persons());
    }
}
