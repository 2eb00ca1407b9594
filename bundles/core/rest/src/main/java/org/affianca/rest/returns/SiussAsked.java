package org.affianca.rest.returns;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.affianca.rest.problem.Halt;
import org.jspecify.annotations.Nullable;

/** Between which days something was paid: {@code ?from=2026-01-01&until=2026-03-31}. */
public final class SiussAsked {
    @QueryParam("from")
    private @Nullable LocalDate from;

    @QueryParam("until")
    private @Nullable LocalDate until;

    LocalDate first() {
        return named("from", from);
    }

    LocalDate last() {
        return named("until", until);
    }

    private static LocalDate named(String parameter, @Nullable LocalDate day) {
        if (day == null) {
            throw Halt.with(400, "parameter-invalid", "parameter", parameter);
        }
        return day;
    }
}
