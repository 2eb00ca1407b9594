package org.affianca.area.minors.placement;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Days spent away from home. */
@Details("minors.semi-residential")
public record SemiResidential(
        @CodeList("day-care-type") String type,
        @Between(least = 1, most = 7) int daysPerWeek,
        boolean transport,
        boolean meals,
        @Length(2000) Optional<String> goals,
        @Between(least = 0, most = 3000) Optional<Money> familyShare) {}
