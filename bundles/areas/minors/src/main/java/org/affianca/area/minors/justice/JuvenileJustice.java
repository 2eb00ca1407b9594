package org.affianca.area.minors.justice;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What is recorded of a minor in criminal proceedings; the charge is read by nobody in the tables. */
@Details("minors.juvenile-justice")
public record JuvenileJustice(
        PersonId child,
        @Length(1000) @Protected String charge,
        @CodeList("juvenile-measure") String measure,
        @Length(120) Optional<String> ussmWorker,
        @Length(2000) @Protected Optional<String> project,
        @Between(least = 0, most = 2000) Optional<Integer> hours,
        Optional<LocalDate> probationFrom,
        Optional<LocalDate> probationUntil) {}
