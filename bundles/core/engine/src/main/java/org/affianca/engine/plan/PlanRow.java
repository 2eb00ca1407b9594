package org.affianca.engine.plan;

import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Stage;

/** The work whose plan it is, what is asked of its case, and how the plan stands as a record: version 0 is not written yet. */
record PlanRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Stage stage,
        CaseState caseState,
        boolean writable,
        int version,
        int lastNumber) {

    boolean isWritten() {
        return version > 0;
    }

    boolean mayChange() {
        return writable && caseState.isOpen() && stage.isOpen();
    }
}
