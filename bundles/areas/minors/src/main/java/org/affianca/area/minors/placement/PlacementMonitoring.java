package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** How often whoever placed a child comes to see it, what it says, what happened. */
@Details("minors.placement-monitoring")
public record PlacementMonitoring(
        @Between(least = 1, most = 365) int everyDays,
        String visitor,
        Optional<LocalDate> childHeardOn,
        @Protected @Length(2000) Optional<String> childsWords,
        @Protected @Length(2000) Optional<String> incidents,
        Optional<LocalDate> incidentsToldOn) {}
