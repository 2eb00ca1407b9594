package org.affianca.area.housing.living;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** With whom somebody is on the way to a home of their own, and whether the tenancy held. */
@Details("housing.housing-autonomy-path")
public record HousingAutonomyPath(
        @Length(120) String partner,
        @Length(120) Optional<String> tutor,
        LocalDate referredOn,
        Optional<LocalDate> tenancyFrom,
        Optional<Money> monthlyRent,
        Optional<TenancyState> atSixMonths,
        Optional<TenancyState> atTwelveMonths) {}
