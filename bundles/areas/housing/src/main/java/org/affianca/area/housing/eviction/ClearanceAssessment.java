package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What is known of a household before its building is cleared: the act, who lives there, the opinion. */
@Details("housing.clearance-assessment")
public record ClearanceAssessment(
        String authority,
        @Length(120) String act,
        LocalDate actOn,
        @CodeList("clearance-ground") String ground,
        String building,
        Optional<LocalDate> clearanceOn,
        @Between(least = 1, most = 50) int occupants,
        @Between(least = 0, most = 30) int minors,
        @Between(least = 0, most = 30) int elderly,
        @Between(least = 0, most = 30) int disabled,
        @Between(least = 0, most = 10) int pregnant,
        @Protected @Length(1000) Optional<String> frailty,
        Optional<LocalDate> visitedOn,
        @Length(2000) Optional<String> alternatives,
        @Length(2000) Optional<String> opinion) {}
