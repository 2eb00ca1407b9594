package org.affianca.area.minors.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** How parent and child meet before an operator, and by whose order. */
@Details("minors.protected-visits")
public record ProtectedVisits(
        Optional<String> decree,
        Optional<LocalDate> decreeOn,
        @CodeList("visit-manner") String manner,
        String meets,
        String place,
        @Between(least = 1, most = 365) int everyDays,
        @Between(least = 15, most = 480) int minutes,
        String operator,
        @Length(2000) Optional<String> rules) {}
