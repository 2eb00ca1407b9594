package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.CodeKind;
import org.affianca.api.person.TemporaryCode;
import org.affianca.rest.answer.Periods;

/** A temporary code of a person and the days it holds. */
public record TemporaryCodeBody(CodeKind kind, String code, Optional<LocalDate> from, Optional<LocalDate> until) {
    static TemporaryCodeBody of(TemporaryCode c) {
        return new TemporaryCodeBody(
                c.kind(), c.code(), c.validity().from(), c.validity().until());
    }

    TemporaryCode toEntry(String pointer) {
        return new TemporaryCode(kind, code, Periods.of(from, until, pointer + "/until"));
    }
}
