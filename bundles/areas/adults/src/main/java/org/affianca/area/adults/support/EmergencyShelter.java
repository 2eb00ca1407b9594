package org.affianca.area.adults.support;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Who called for a roof at once, that there was nobody else, and what was spent that night. */
@Details("adults.emergency-shelter")
public record EmergencyShelter(
        @CodeList("core.emergency-caller") String calledBy,
        LocalDate calledOn,
        @Length(500) String noNetwork,
        @Between(least = 0, most = 5000) Optional<Money> aidSpent,
        Optional<String> aidFor) {}
