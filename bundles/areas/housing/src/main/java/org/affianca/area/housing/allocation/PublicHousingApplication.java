package org.affianca.area.housing.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What is stated when a home of public housing is asked for: the requirements of the call and how the household lives now. */
@Details("housing.public-housing-application")
public record PublicHousingApplication(
        @Length(80) String callReference,
        @Length(60) Optional<String> protocol,
        Optional<LocalDate> residentSince,
        boolean ownsNoHome,
        boolean noEarlierHome,
        boolean noOccupation,
        Optional<Money> arrears,
        @Between(least = 1, most = 20) int members,
        @Between(least = 0, most = 20) Optional<Integer> disabledMembers,
        @Between(least = 0, most = 20) Optional<Integer> olderMembers,
        @CodeList("dwelling-condition") String dwellingCondition,
        @Between(least = 0, most = 30) Optional<Integer> rooms,
        Optional<Money> monthlyRent,
        boolean accessibilityNeeded,
        Optional<LocalDate> oppositionOn,
        @Length(2000) Optional<String> oppositionGrounds,
        @CodeList("opposition-outcome") Optional<String> oppositionOutcome) {}
