package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What a placement in a community records beyond facility, stays and fee; its first three codes are SINBA's. */
@Details("minors.residential-placement")
public record ResidentialPlacement(
        @CodeList("foster-form") String form,
        @CodeList("residential-nature") String nature,
        @CodeList("residential-presence") String presence,
        Optional<PersonId> child,
        boolean relativesExcluded,
        Optional<String> decree,
        Optional<LocalDate> decreeOn,
        Optional<LocalDate> educationalPlanOn,
        @Length(2000) Optional<String> visits,
        @Length(2000) Optional<String> extras,
        @Length(2000) Optional<String> returnConditions,
        Optional<String> extensionDecree,
        Optional<LocalDate> extensionDecreeOn) {}
