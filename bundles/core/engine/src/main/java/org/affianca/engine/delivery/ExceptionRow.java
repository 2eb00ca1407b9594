package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.DayException;

/** A row of core.schedule_exception. */
record ExceptionRow(WorkId workId, LocalDate onDay, BigDecimal quantity, String reason) {
    DayException exception() {
        return new DayException(onDay, Plainly.of(quantity), reason);
    }
}
