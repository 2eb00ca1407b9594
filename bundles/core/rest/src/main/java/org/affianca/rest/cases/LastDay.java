package org.affianca.rest.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.rest.problem.Halt;

/** The last day of something that ends, which must be named in the address. */
final class LastDay {
    private LastDay() {}

    static LocalDate of(Optional<LocalDate> last) {
        return last.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "last"));
    }
}
