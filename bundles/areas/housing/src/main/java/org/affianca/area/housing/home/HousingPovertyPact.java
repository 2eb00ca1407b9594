package org.affianca.area.housing.home;

import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.money.Money;

/** How much of its income a household spends on its home, and what puts the home at risk. */
@Details("housing.housing-poverty-pact")
public record HousingPovertyPact(
        @CodeList("tenure") String tenure,
        @Between(least = 0, most = 10000) Money monthlyCost,
        @Between(least = 0, most = 50000) Money monthlyIncome,
        @Between(least = 0, most = 240) int arrearsMonths,
        boolean crowded,
        boolean unsafe) {}
