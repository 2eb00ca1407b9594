package org.affianca.area.minors.foster;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/**
 * What a foster care records beyond the placement itself; its first four codes are SINBA's. {@code relativesExcluded} says
 * that nobody of the family is a relative up to the fourth degree of judges, experts or workers of the case.
 */
@Details("minors.foster-care")
public record FosterCare(
        @CodeList("foster-form") String form,
        @CodeList("foster-kinship") String kinship,
        @CodeList("foster-duration") String duration,
        @CodeList("foster-nature") String nature,
        Optional<PersonId> child,
        boolean professional,
        boolean longTerm,
        boolean relativesExcluded,
        Optional<String> decree,
        Optional<LocalDate> decreeOn,
        Optional<LocalDate> parentsConsentOn,
        Optional<LocalDate> childHeardOn,
        Optional<LocalDate> enforcedOn,
        boolean knownByChild,
        boolean outOfRegion,
        @Between(least = 0, most = 3000) Optional<Money> monthlyContribution,
        Optional<String> insurance,
        @Length(2000) Optional<String> contacts,
        @Length(2000) Optional<String> originFamilyCommitments,
        @Length(2000) Optional<String> fosterFamilyCommitments,
        @Length(2000) Optional<String> childCommitments,
        @Length(2000) Optional<String> serviceCommitments,
        @Length(2000) Optional<String> healthCare) {}
