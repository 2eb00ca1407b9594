package org.affianca.area.housing.home;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** A tenancy at once: who holds it, what it costs, what the tenant pays of it, and the team that visits. */
@Details("housing.housing-first")
public record HousingFirst(
        @CodeList("housing-programme") String programme,
        String team,
        @Between(least = 0, most = 31) int visitsPerMonth,
        @CodeList("tenancy-holder") String holder,
        @Length(120) Optional<String> contract,
        @Between(least = 0, most = 5000) Money monthlyRent,
        @Between(least = 0, most = 20000) Money monthlyIncome,
        @Between(least = 0, most = 5000) Money ownShare,
        Optional<LocalDate> pactSignedOn,
        boolean choseDwelling) {}
