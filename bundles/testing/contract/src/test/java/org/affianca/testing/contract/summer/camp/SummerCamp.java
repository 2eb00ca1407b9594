package org.affianca.testing.contract.summer.camp;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

@Details("summer.summer-camp")
public record SummerCamp(
        int weeks,
        @CodeList("camp") String camp,
        boolean bus,
        Money fee,
        Period stay,
        Optional<LocalDate> visitedOn,
        Meals meals) {}
