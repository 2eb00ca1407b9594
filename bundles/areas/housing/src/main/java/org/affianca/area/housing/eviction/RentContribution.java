package org.affianca.area.housing.eviction;

import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What a contribution to the rent rests on: the call, the band, and how much of the income the rent takes. */
@Details("housing.rent-contribution")
public record RentContribution(
        @Between(least = 1999, most = 2100) int callYear,
        @CodeList("fund-band") String band,
        @Length(120) String contract,
        @Between(least = 1, most = 60000) Money yearlyRent,
        @Between(least = 0, most = 200000) Money yearlyIncome) {}
