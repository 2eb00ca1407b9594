package org.affianca.rest.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.time.Period;
import org.affianca.api.time.Validity;

/** Makes periods of the two days a body gives. */
public final class Periods {
    private Periods() {}

    /** @throws Invalid at the pointer, when the end lies before the beginning */
    public static Period of(LocalDate from, Optional<LocalDate> until, String pointer) {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new Invalid(Flaw.at(pointer, "ends-before-it-begins"));
        }
        return new Period(from, until);
    }

    /** @throws Invalid at the pointer, when the end lies before the beginning */
    public static Validity of(Optional<LocalDate> from, Optional<LocalDate> until, String pointer) {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new Invalid(Flaw.at(pointer, "ends-before-it-begins"));
        }
        return new Validity(from, until);
    }
}
