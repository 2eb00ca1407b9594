package org.affianca.area.adults.support;

import org.affianca.api.area.Between;
import org.affianca.api.area.Details;

/** For which difficulties a household has a plan, and for how many people. */
@Details("adults.household-plan")
public record HouseholdPlan(
        boolean relational,
        boolean social,
        boolean economic,
        @Between(least = 1, most = 20) int people,
        @Between(least = 0, most = 15) int children) {}
