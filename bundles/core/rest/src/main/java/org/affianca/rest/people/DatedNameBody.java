package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.NameKind;
import org.affianca.rest.answer.Periods;

/** A name of a person and the days it holds. */
public record DatedNameBody(
        NameKind kind, String surname, String name, Optional<LocalDate> from, Optional<LocalDate> until) {
    static DatedNameBody of(DatedName n) {
        return new DatedNameBody(
                n.kind(),
                n.surname(),
                n.name(),
                n.validity().from(),
                n.validity().until());
    }

    DatedName toEntry(String pointer) {
        return new DatedName(kind, surname, name, Periods.of(from, until, pointer + "/until"));
    }
}
