package org.affianca.area.housing.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** A dwelling that is allocated: what it is like, the offer, the contract and the keys, and the earlier home given back. */
@Details("housing.allocation")
public record Allocation(
        @Length(120) String dwelling,
        @Between(least = 1, most = 30) int rooms,
        Optional<BigDecimal> squareMetres,
        @Between(least = -2, most = 60) int storey,
        boolean lift,
        boolean accessible,
        @CodeList("allocation-quota") String quota,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> acceptedOn,
        @Length(60) Optional<String> contractNumber,
        Optional<LocalDate> contractOn,
        @CodeList("rent-band") Optional<String> rentBand,
        Optional<Money> monthlyRent,
        Optional<LocalDate> keysOn,
        @Length(120) Optional<String> earlierDwelling,
        Optional<LocalDate> earlierReleasedOn) {}
