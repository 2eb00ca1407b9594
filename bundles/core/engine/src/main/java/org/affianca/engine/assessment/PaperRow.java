package org.affianca.engine.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;

/**
 * A work as an assessment sees it, with the assessment begun under it if there is one.
 *
 * @param asked the instrument the work is for
 */
record PaperRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Kind kind,
        Stage stage,
        Optional<String> asked,
        CaseState caseState,
        boolean writable,
        Optional<Long> personId,
        Optional<String> instrument,
        Optional<Integer> instrumentVersion,
        Optional<Boolean> twoAssessors,
        Optional<LocalDate> madeOn,
        Optional<Boolean> complete) {

    boolean isBegun() {
        return instrument.isPresent();
    }

    boolean isOpen() {
        return stage.isOpen() && caseState.isOpen();
    }

    boolean two() {
        return twoAssessors.orElse(false);
    }

    Edition edition() {
        return new Edition(instrument.orElseThrow(), instrumentVersion.orElseThrow());
    }

    int counting() {
        return two() ? org.affianca.api.assessment.Sheet.AGREED : 1;
    }
}
