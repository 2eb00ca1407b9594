package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;

/** The work a place is asked for or taken by, and whether the viewer may write to it. */
record PlacedRow(
        WorkId id,
        int version,
        CaseId caseId,
        ServiceCode service,
        Kind kind,
        Stage stage,
        LocalDate fromDay,
        Optional<Long> facilityId,
        PersonId holderId,
        CaseState caseState,
        boolean writable) {
    boolean hasBegun() {
        return stage != Stage.DRAFT && stage != Stage.WAITING;
    }
}
