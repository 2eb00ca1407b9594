package org.affianca.engine.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.retention.DisposedFile;

/** A file on a list, as it is kept. */
record FileRow(
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
        int rowCount,
        int documentCount,
        int personCount) {
    DisposedFile file() {
        return new DisposedFile(
                caseId,
                number,
                unit,
                archiveClass,
                years,
                openedOn,
                closedOn,
                state,
                keptBecause,
                goneOn,
                rowCount,
                documentCount,
                personCount);
    }
}
