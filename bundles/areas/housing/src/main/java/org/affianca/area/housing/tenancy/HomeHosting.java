package org.affianca.area.housing.tenancy;

import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.time.Period;

/** Who is taken into a home of public housing, as what and for how long. */
@Details("housing.home-hosting")
public record HomeHosting(
        @CodeList("hosting-kind") String hosting,
        PersonId guest,
        boolean guestIncomeDeclared,
        Period stay,
        @Length(120) String dwelling,
        @Between(least = 1, most = 30) int rooms,
        @Between(least = 1, most = 20) int members) {}
