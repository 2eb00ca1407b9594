package org.affianca.area.adults.support;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** For which difficulties a household has a plan, and for how many people. */
@Details("adults.household-plan")
public record HouseholdPlan(
        @CodeList("difficulty") String difficulty,
        @CodeList("difficulty") Optional<String> otherDifficulty,
        @Between(least = 1, most = 20) int people,
        @Between(least = 0, most = 15) int children) {}
