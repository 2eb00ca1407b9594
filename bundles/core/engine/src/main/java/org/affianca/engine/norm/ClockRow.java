package org.affianca.engine.norm;

import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Stage;

/** The work a clock belongs to; version 0 while nobody recorded anything. */
record ClockRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Stage stage,
        CaseState caseState,
        boolean writable,
        int version) {
    boolean mayBeWritten() {
        return writable && caseState.isOpen() && stage.isOpen();
    }
}
