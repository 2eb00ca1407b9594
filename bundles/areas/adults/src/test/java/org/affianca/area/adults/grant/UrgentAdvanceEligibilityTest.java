package org.affianca.area.adults.grant;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

class UrgentAdvanceEligibilityTest {
    private final UrgentAdvanceEligibility rule = new UrgentAdvanceEligibility();
    private final Asked advance = Asked.with(new UrgentAdvance(
            "food", "Non mangia da ieri", "Rosa Campionati", Optional.empty(), Optional.empty(), Optional.empty()));

    @Test
    void needsNoMeansTestUpToWhatThePettyCashGives() {
        assertThat(rule.advise(advance.euro(150).grant(), TODAY)).isEqualTo(Advice.inFavour());
    }

    @Test
    void speaksAgainstMore() {
        assertThat(rule.advise(advance.euro(151).grant(), TODAY))
                .isEqualTo(Advice.against("advance-too-high", "most", Money.euro(150)));
    }
}
