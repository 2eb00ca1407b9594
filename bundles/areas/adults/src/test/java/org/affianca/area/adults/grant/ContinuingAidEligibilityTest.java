package org.affianca.area.adults.grant;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

class ContinuingAidEligibilityTest {
    private final ContinuingAidEligibility rule = new ContinuingAidEligibility();

    private static Asked temporary(int months) {
        return Asked.with(new TemporaryGrant("income", "Fino al nuovo lavoro", "cash", months));
    }

    @Test
    void speaksForMonthlyAidBelowTheMost() {
        Asked ordinary = Asked.with(new OrdinaryGrant("income", "Vitto", "cash", Optional.empty()));
        assertThat(rule.advise(ordinary.isee(3_000).euro(350).grant(), TODAY)).isInstanceOf(Advice.For.class);
        assertThat(rule.advise(ordinary.euro(351).grant(), TODAY).reasons())
                .extracting(Because::code)
                .containsExactly("monthly-most-passed");
    }

    @Test
    void speaksAgainstTemporaryAidThatLastsLonger() {
        assertThat(rule.advise(temporary(6).isee(3_000).grant(), TODAY)).isInstanceOf(Advice.For.class);
        assertThat(rule.advise(temporary(7).isee(3_000).grant(), TODAY))
                .isEqualTo(Advice.against("too-many-months", "most", 6));
    }

    @Test
    void leavesWhoHasNoMeansTestToAPerson() {
        assertThat(rule.advise(temporary(1).grant(), TODAY)).isEqualTo(Advice.unclear("isee-missing"));
    }
}
