package org.affianca.area.adults.grant;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

class AidEligibilityTest {
    private final AidEligibility rule = new AidEligibility();

    static Asked bills() {
        return Asked.with(new ExtraordinaryGrant(
                "utilities", "Licenziato a gennaio", Optional.empty(), "bill-payment", false, Optional.empty()));
    }

    @Test
    void cannotTellWithoutAMeansTest() {
        assertThat(rule.advise(bills().grant(), TODAY)).isEqualTo(Advice.unclear("isee-missing"));
    }

    @Test
    void speaksForWhoIsBelowTheCeilingAndSaysTheBand() {
        assertThat(rule.advise(bills().isee(6_800).euro(480).grant(), TODAY))
                .isEqualTo(new Advice.For(List.of(new Because(
                        "income-band",
                        Map.of("isee", Money.euro(6_800), "band", 2, "most", Money.euro(600), "before", Money.ZERO)))));
    }

    @Test
    void allowsMoreInAYearToWhoHasLess() {
        assertThat(rule.advise(bills().isee(4_000).euro(1_200).grant(), TODAY)).isInstanceOf(Advice.For.class);
        assertThat(rule.advise(bills().isee(4_001).euro(1_200).grant(), TODAY)).isInstanceOf(Advice.Against.class);
    }

    @Test
    void speaksAgainstAHouseholdAboveTheCeiling() {
        assertThat(rule.advise(bills().isee(9_361).grant(), TODAY))
                .isEqualTo(new Advice.Against(List.of(new Because(
                        "isee-above-ceiling", Map.of("isee", Money.euro(9_361), "ceiling", Money.euro(9_360))))));
    }

    @Test
    void countsWhatWasGrantedThisYearAndOnlyThat() {
        Asked asked = bills().isee(6_800).euro(480).hadReceived("adults.bill-payment", 120, 2026);
        assertThat(rule.advise(asked.grant(), TODAY)).isInstanceOf(Advice.For.class);
        asked.hadReceived("adults.bill-payment", 500, 2025).hadReceived("adults.ordinary-grant", 350, 2026);
        assertThat(rule.advise(asked.grant(), TODAY)).isInstanceOf(Advice.For.class);
        asked.hadReceived("adults.basic-needs", 1, 2026);
        assertThat(rule.advise(asked.grant(), TODAY).reasons())
                .extracting(Because::code)
                .containsExactly("yearly-most-passed");
    }
}
