package org.affianca.rest.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.budget.FundData;
import org.affianca.rest.answer.Periods;

/** A fund as it is written. */
public record FundAsked(String name, Code source, String project, LocalDate from, Optional<LocalDate> until) {
    FundData data() {
        return new FundData(name, source, project, Periods.of(from, until, "/until"));
    }
}
