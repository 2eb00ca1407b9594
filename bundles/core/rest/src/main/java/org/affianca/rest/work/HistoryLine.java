package org.affianca.rest.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.StepTaken;
import org.affianca.rest.catalogue.Labels;

/** One line of a work's history, with its labels. */
public record HistoryLine(
        String step,
        String label,
        Stage stage,
        LocalDate on,
        Optional<String> outcome,
        Optional<String> outcomeLabel,
        Optional<LocalDate> until,
        String note,
        String by,
        Instant at,
        Optional<AdviceBody> advice,
        Optional<Integer> definition) {
    static HistoryLine of(StepTaken taken, ServiceCode service, Labels labels) {
        Optional<String> outcome = taken.outcome().map(Code::value);
        return new HistoryLine(
                taken.step(),
                labels.step(service, taken.step(), taken.stage()),
                taken.stage(),
                taken.on(),
                outcome,
                outcome.map(code -> labels.outcome(service, code)),
                taken.until(),
                taken.note(),
                taken.by(),
                taken.at(),
                taken.advice().map(said -> AdviceBody.of(said, service.area(), labels)),
                taken.definition());
    }
}
