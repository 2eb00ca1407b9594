package org.affianca.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;

/** What a caseworker decides with a step: from which day, with which outcome, until when, and in which words. */
public record Decision(LocalDate on, Optional<Code> outcome, Optional<LocalDate> until, String note) {
    public static Decision on(LocalDate day) {
        return new Decision(day, Optional.empty(), Optional.empty(), "");
    }
}
