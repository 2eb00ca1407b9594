package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What a roof in an emergency costs, for how many, how long, and where it leads. */
@Details("housing.emergency-accommodation")
public record EmergencyAccommodation(
        @CodeList("emergency-form") String form,
        @CodeList("housing-loss") String reason,
        @Between(least = 1, most = 20) int guests,
        @Between(least = 1, most = 730) int nights,
        @Between(least = 0, most = 1000) Money nightlyCost,
        @Between(least = 0, most = 5000) Optional<Money> ownShare,
        Optional<LocalDate> pactSignedOn,
        @Length(2000) Optional<String> exitPlan) {}
