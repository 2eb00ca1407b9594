package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.api.time.Validity;

/** A row of core.person_citizenship. */
record CitizenshipRow(
        int sinceVersion,
        Optional<Integer> untilVersion,
        String country,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay) {
    DatedCitizenship entry() {
        return new DatedCitizenship(country, new Validity(fromDay, untilDay));
    }
}
