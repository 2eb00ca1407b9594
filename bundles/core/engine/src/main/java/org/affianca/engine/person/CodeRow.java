package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.CodeKind;
import org.affianca.api.person.TemporaryCode;
import org.affianca.api.time.Validity;

/** A row of core.person_code. */
record CodeRow(
        int sinceVersion,
        Optional<Integer> untilVersion,
        CodeKind kind,
        String code,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay) {
    TemporaryCode entry() {
        return new TemporaryCode(kind, code, new Validity(fromDay, untilDay));
    }
}
