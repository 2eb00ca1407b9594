package org.affianca.area.adults.loan;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

class InterestFreeLoanTest {
    private static InterestFreeLoan loan(int capacity, int months) {
        return new InterestFreeLoan(
                "housing",
                Optional.empty(),
                "Assunto dal 1 aprile",
                Money.euro(capacity),
                months,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Advice advice(int euro, int capacity, int months) {
        return new InterestFreeLoanEligibility()
                .advise(Asked.with(loan(capacity, months)).euro(euro).grant(), TODAY);
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
}
