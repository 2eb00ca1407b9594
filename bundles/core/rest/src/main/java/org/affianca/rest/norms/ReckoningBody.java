package org.affianca.rest.norms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.Reckoning;

/** When a norm falls due, and how that was counted in words. */
public record ReckoningBody(LocalDate due, Optional<LocalDateTime> dueAt, List<String> because) {
    static ReckoningBody of(String area, Reckoning reckoning, ClockWords words) {
        return new ReckoningBody(reckoning.due(), reckoning.at(), words.sentences(area, reckoning.because()));
    }
}
