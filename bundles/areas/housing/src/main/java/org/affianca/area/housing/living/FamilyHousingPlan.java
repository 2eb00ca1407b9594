package org.affianca.area.housing.living;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.money.Money;

/** How a family with a housing plan lives when the plan begins. */
@Details("housing.family-housing-plan")
public record FamilyHousingPlan(
        @CodeList("dwelling-condition") String dwellingCondition,
        @CodeList("occupancy-title") String occupancyTitle,
        @Between(least = 0, most = 20) int minors,
        Optional<Money> arrears) {}
