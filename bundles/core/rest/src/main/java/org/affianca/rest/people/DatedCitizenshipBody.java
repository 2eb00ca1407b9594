package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.rest.answer.Periods;

/** A citizenship of a person and the days it holds. */
public record DatedCitizenshipBody(String country, Optional<LocalDate> from, Optional<LocalDate> until) {
    static DatedCitizenshipBody of(DatedCitizenship c) {
        return new DatedCitizenshipBody(
                c.country(), c.validity().from(), c.validity().until());
    }

    DatedCitizenship toEntry(String pointer) {
        return new DatedCitizenship(country, Periods.of(from, until, pointer + "/until"));
    }
}
