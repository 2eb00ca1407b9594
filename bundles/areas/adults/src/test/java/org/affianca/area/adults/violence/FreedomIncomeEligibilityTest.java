package org.affianca.area.adults.violence;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class FreedomIncomeEligibilityTest {
    private final FreedomIncomeEligibility rule = new FreedomIncomeEligibility();

    @Test
    void speaksForWhatTheDecreeProvides() {
        assertThat(advised(500, 12)).isEqualTo(Advice.inFavour());
    }

    @Test
    void speaksAgainstMoreAMonthAndMoreMonths() {
        assertThat(advised(501, 13))
                .isEqualTo(new Advice.Against(List.of(
                        Because.of("freedom-income-above", "most", Money.euro(500)),
                        Because.of("freedom-income-longer", "most", 12))));
    }

    private Advice advised(int monthly, int months) {
        FreedomIncome asked = new FreedomIncome(
                "Centro Immaginario",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.euro(monthly)),
                Optional.of(months));
        AnyWork work = AnyWork.with(asked)
                .figures(Map.of("adults.freedom-income-monthly", 500, "adults.freedom-income-months", 12));
        return rule.advise(work.file(), TODAY);
    }
}
