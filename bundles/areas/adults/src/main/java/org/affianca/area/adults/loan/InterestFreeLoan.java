package org.affianca.area.adults.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/**
 * What a loan on trust records beyond its repayment: the temporary difficulty, the concrete opportunities that will end
 * it, what the person can give back each month, and the act by which the rest was given up.
 */
@Details("adults.interest-free-loan")
public record InterestFreeLoan(
        @CodeList("core.loan-reason") String difficulty,
        @Length(1000) Optional<String> difficultyText,
        @Length(1000) String opportunity,
        @Between(least = 1, most = 5_000) Money monthlyCapacity,
        @Between(least = 1, most = 120) int months,
        @Length(60) Optional<String> agreement,
        Optional<LocalDate> agreedOn,
        Optional<String> writeOffAct,
        Optional<LocalDate> writtenOffOn) {}
