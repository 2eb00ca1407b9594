package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What a child needs of a family that is looked for. */
@Details("minors.foster-request")
public record FosterRequest(
        PersonId child,
        LocalDate wantedFrom,
        @CodeList("foster-duration") String duration,
        @CodeList("foster-nature") String nature,
        @Between(least = 1, most = 6) int children,
        boolean emergency,
        @CodeList("foster-skill") Optional<String> firstSkill,
        @CodeList("foster-skill") Optional<String> secondSkill,
        @CodeList("foster-skill") Optional<String> thirdSkill,
        @Protected @Length(2000) Optional<String> story) {}
