package org.affianca.area.housing.tenancy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Who takes over a tenancy of public housing, after what, and since when they lived with the tenant. */
@Details("housing.tenancy-succession")
public record TenancySuccession(
        @CodeList("succession-kind") String succession,
        LocalDate eventOn,
        Optional<PersonId> formerTenant,
        @CodeList("core.relationship") String relationship,
        LocalDate livingTogetherSince,
        boolean permanentMember,
        @Length(120) String dwelling,
        Optional<Money> arrears) {}
