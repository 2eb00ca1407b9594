package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.NameKind;
import org.affianca.api.time.Validity;

/** A row of core.person_name. */
record NameRow(
        int sinceVersion,
        Optional<Integer> untilVersion,
        NameKind kind,
        String surname,
        String name,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay) {
    DatedName entry() {
        return new DatedName(kind, surname, name, new Validity(fromDay, untilDay));
    }
}
