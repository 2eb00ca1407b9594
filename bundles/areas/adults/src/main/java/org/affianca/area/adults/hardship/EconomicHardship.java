package org.affianca.area.adults.hardship;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What a household earns, pays for its home and owes, and how it came to that. */
@Details("adults.economic-hardship")
public record EconomicHardship(
        Money income,
        @CodeList("income-source") String incomeFrom,
        Money housingCost,
        Money debts,
        @CodeList("creditor") String debtsTo,
        boolean overIndebted,
        Optional<LocalDate> since,
        @Length(2000) Optional<String> why,
        @Length(1000) Optional<String> strengths) {}
