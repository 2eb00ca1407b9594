package org.affianca.area.housing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Why a tenant of public housing asks for another home, what proves it, and with whom if it is a swap. */
@Details("housing.home-exchange")
public record HomeExchange(
        @CodeList("exchange-ground") String ground,
        @Length(2000) Optional<String> explanation,
        @Length(120) String dwelling,
        @Between(least = -2, most = 60) int storey,
        boolean lift,
        @Between(least = 1, most = 30) int rooms,
        @Between(least = 1, most = 20) int members,
        @Length(120) Optional<String> certifiedBy,
        Optional<LocalDate> certifiedOn,
        Optional<LocalDate> certifiedUntil,
        Optional<PersonId> partner,
        @Length(120) Optional<String> partnerDwelling,
        Optional<LocalDate> landlordConsentOn,
        Optional<Money> arrears) {}
