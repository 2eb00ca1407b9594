package org.affianca.area.adults.loan;

import static org.affianca.area.adults.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Asked;
import org.affianca.area.adults.PapersGuard;
import org.junit.jupiter.api.Test;

class InterestFreeLoanTest {
    private static InterestFreeLoan loan(int capacity, int months, Optional<LocalDate> agreed, Optional<String> act) {
        return new InterestFreeLoan(
                "housing",
                Optional.empty(),
                "Assunto dal 1 aprile",
                Money.euro(capacity),
                months,
                agreed.map(day -> "Accordo 12/2026"),
                agreed,
                act,
                act.map(any -> TODAY));
    }

    private static Advice advice(int euro, int capacity, int months) {
        return new InterestFreeLoanEligibility()
                .advise(
                        Asked.with(loan(capacity, months, Optional.empty(), Optional.empty()))
                                .euro(euro)
                                .grant(),
                        TODAY);
    }

    private static Verdict to(String step, Stage stage, InterestFreeLoan loan) {
        return new PapersGuard().allows(Asked.with(loan).grant(), Asked.to(step, stage), Asked.today());
    }

    @Test
    void leavesTheNeedToAPersonWhenTheAmountsAreInOrder() {
        assertThat(advice(1_200, 100, 12)).isEqualTo(Advice.unclear("loan-needs-a-reading"));
    }

    @Test
    void speaksAgainstWhatIsTooHighTooLongOrCannotComeBack() {
        assertThat(advice(3_001, 50, 37).reasons())
                .extracting(Because::code)
                .containsExactly("loan-too-high", "loan-too-long", "loan-beyond-capacity");
    }

    @Test
    void isPaidOutWithAnAgreementThatIsNotOfTomorrow() {
        assertThat(to("DISBURSED", Stage.RUNNING, loan(100, 12, Optional.empty(), Optional.empty()))
                        .reasons())
                .extracting(Because::code)
                .containsExactly("loan-without-agreement", "loan-without-day-of-agreement");
        assertThat(to("DISBURSED", Stage.RUNNING, loan(100, 12, Optional.of(TODAY.plusDays(1)), Optional.empty()))
                        .reasons())
                .extracting(Because::code)
                .containsExactly("loan-agreed-later");
        assertThat(to("DISBURSED", Stage.RUNNING, loan(100, 12, Optional.of(TODAY), Optional.empty())))
                .isEqualTo(Verdict.yes());
    }

    @Test
    void isChargedToTheChapterByAnAct() {
        assertThat(to("WRITTEN_OFF", Stage.ENDED, loan(100, 12, Optional.of(TODAY), Optional.empty()))
                        .reasons())
                .extracting(Because::code)
                .containsExactly("write-off-without-act", "write-off-without-day");
        assertThat(to("WRITTEN_OFF", Stage.ENDED, loan(100, 12, Optional.of(TODAY), Optional.of("Det. 9/2026"))))
                .isEqualTo(Verdict.yes());
    }
}
