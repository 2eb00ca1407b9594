package org.affianca.area.adults.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Papers;

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
        Optional<LocalDate> writtenOffOn)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "DISBURSED" ->
                new Reasons()
                        .when(agreement.isEmpty(), Because.of("loan-without-agreement"))
                        .when(agreedOn.isEmpty(), Because.of("loan-without-day-of-agreement"))
                        .when(Reasons.isAfter(agreedOn, on), Because.of("loan-agreed-later"));
            case "WRITTEN_OFF" ->
                new Reasons()
                        .when(writeOffAct.isEmpty(), Because.of("write-off-without-act"))
                        .when(writtenOffOn.isEmpty(), Because.of("write-off-without-day"));
            default -> new Reasons();
        };
    }
}
