package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;

/** A measure as its schedule needs it; {@code version}, {@code due} and {@code holidays} are the schedule's, if any. */
record MeasureRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Stage stage,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        boolean writable,
        Optional<Integer> version,
        Optional<BigDecimal> due,
        Optional<Boolean> holidays) {
    Period period() {
        return new Period(fromDay, untilDay);
    }

    int written() {
        return version.orElse(0);
    }

    boolean mayPlan() {
        return writable && stage.isOpen();
    }
}
