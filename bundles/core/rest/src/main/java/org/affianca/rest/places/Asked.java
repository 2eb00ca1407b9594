package org.affianca.rest.places;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** The days a question must name. */
final class Asked {
    private Asked() {}

    static LocalDate day(String pointer, Optional<LocalDate> given) {
        return given.orElseThrow(() -> new Invalid(Flaw.at(pointer, "required")));
    }
}
