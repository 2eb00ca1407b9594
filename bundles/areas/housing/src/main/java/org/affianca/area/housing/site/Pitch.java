package org.affianca.area.housing.site;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** A pitch on a site: who lives on it, the rules they accepted, the checks that were made. */
@Details("housing.pitch")
public record Pitch(
        @CodeList("site-dwelling") String dwelling,
        @Between(least = 1, most = 40) int people,
        @Between(least = 0, most = 30) int minors,
        Optional<LocalDate> rulesSignedOn,
        @Between(least = 0, most = 1000) Optional<Money> monthlyFee,
        Optional<LocalDate> electricityCheckedOn,
        Optional<LocalDate> gasCheckedOn,
        @Length(1000) Optional<String> remarks) {}
