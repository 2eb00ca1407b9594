package org.affianca.area.housing.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class RentContributionTest {
    private static final Map<String, Double> FIGURES = Map.of(
            "housing.rent-incidence-a",
            14.0,
            "housing.rent-incidence-b",
            24.0,
            "housing.rent-most-a",
            3098.74,
            "housing.rent-most-b",
            2324.05);

    @Test
    void bringsTheRentDownToThePartOfTheIncomeThatTheBandBears() {
        // 24 % of 15,000 are 3,600; the rent is 4,800.
        assertThat(advised("b", 4_800, 15_000)).isEqualTo(proposed(Money.euro(1_200)));
    }

    @Test
    void givesNoMoreThanTheMostOfTheBand() {
        assertThat(advised("a", 6_000, 12_000)).isEqualTo(proposed(new Money(309_874)));
        assertThat(advised("b", 9_000, 15_000)).isEqualTo(proposed(new Money(232_405)));
    }

    @Test
    void speaksAgainstARentThatTakesTooLittle() {
        assertThat(advised("b", 3_600, 15_000))
                .isEqualTo(Advice.against("rent-takes-too-little", "percent", new BigDecimal("24.0")));
    }

    @Test
    void whoHasNoIncomeIsGivenTheMost() {
        assertThat(advised("a", 4_000, 0)).isEqualTo(proposed(new Money(309_874)));
    }

    private static Advice advised(String band, long rent, long income) {
        RentContribution asked = new RentContribution(2026, band, "n. 77", Money.euro(rent), Money.euro(income));
        return new RentContributionEligibility()
                .advise(AnyWork.with(asked).figures(FIGURES).file(), AnyWork.TODAY);
    }

    private static Advice proposed(Money amount) {
        return new Advice.For(List.of(Because.of("rent-contribution-up-to", "amount", amount)));
    }
}
