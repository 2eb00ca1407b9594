package org.affianca.rest.looks;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.ExposureQuery;
import org.affianca.rest.problem.Halt;
import org.jspecify.annotations.Nullable;

/** Which looks are asked about: {@code ?from=…&until=…&user=…&person=…&case=…}. */
public final class ExposureAsked {
    @QueryParam("from")
    private @Nullable LocalDateTime from;

    @QueryParam("until")
    private @Nullable LocalDateTime until;

    @QueryParam("user")
    private @Nullable UserId user;

    @QueryParam("person")
    private @Nullable PersonId person;

    @QueryParam("case")
    private @Nullable CaseId file;

    ExposureQuery query() {
        return new ExposureQuery(
                named("from", from),
                named("until", until),
                Optional.ofNullable(user),
                Optional.ofNullable(person),
                Optional.ofNullable(file));
    }

    private static LocalDateTime named(String parameter, @Nullable LocalDateTime moment) {
        if (moment == null) {
            throw Halt.with(400, "parameter-invalid", "parameter", parameter);
        }
        return moment;
    }
}
