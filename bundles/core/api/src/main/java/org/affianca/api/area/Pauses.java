package org.affianca.api.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;
import org.affianca.api.work.StepTaken;

/** Reads the paused stretches out of a history: from the day of a pausing step to the day before the next other one. */
final class Pauses {
    private Pauses() {}

    static List<Period> of(List<StepTaken> history) {
        List<Period> pauses = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (StepTaken step : history) {
            if (step.stage() == Stage.PAUSED) {
                since = since.or(() -> Optional.of(step.on()));
            } else if (since.isPresent()) {
                LocalDate from = since.get();
                LocalDate last = step.on().minusDays(1);
                if (!last.isBefore(from)) {
                    pauses.add(Period.of(from, last));
                }
                since = Optional.empty();
            }
        }
        since.map(Period::from).ifPresent(pauses::add);
        return pauses;
    }
}
