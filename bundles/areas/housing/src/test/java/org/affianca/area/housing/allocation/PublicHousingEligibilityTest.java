package org.affianca.area.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class PublicHousingEligibilityTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final PublicHousingEligibility rule = new PublicHousingEligibility();

    @Test
    void speaksForAHouseholdThatMeetsTheRequirements() {
        assertThat(advised(bruno())).isEqualTo(Advice.inFavour());
    }

    @Test
    void saysAllThatSpeaksAgainstAtOnce() {
        PublicHousingApplication owner =
                With.the(With.the(bruno(), "ownsNoHome", false), "arrears", Optional.of(Money.euro(300)));
        assertThat(advised(owner))
                .isEqualTo(new Advice.Against(List.of(Because.of("owns-a-home"), Because.of("owes-public-rent"))));
        assertThat(advised(With.the(With.the(bruno(), "noEarlierHome", false), "noOccupation", false))
                        .reasons())
                .containsExactly(Because.of("had-a-public-home"), Because.of("occupied-without-title"));
    }

    @Test
    void wantsTheYearsOfResidenceThatTheRegionSets() {
        assertThat(advised(With.the(bruno(), "residentSince", Optional.of(TODAY.minusYears(3)))))
                .isEqualTo(Advice.inFavour());
        assertThat(advised(With.the(
                        bruno(),
                        "residentSince",
                        Optional.of(TODAY.minusYears(3).plusDays(1)))))
                .isEqualTo(Advice.against("not-resident-long-enough", "years", 3));
    }

    @Test
    void speaksAgainstAnIncomeAboveTheCeiling() {
        assertThat(advised(bruno(), example -> example.isee(17_500))).isEqualTo(Advice.inFavour());
        assertThat(advised(bruno(), example -> example.isee(17_501)))
                .isEqualTo(Advice.against("income-over-ceiling", "most", Money.euro(17_500)));
        assertThat(advised(bruno(), example -> example)).isEqualTo(Advice.unclear("income-not-known"));
    }

    @Test
    void cannotTellWhenItIsNotStatedSinceWhen() {
        assertThat(advised(With.the(bruno(), "residentSince", Optional.empty())))
                .isEqualTo(Advice.unclear("residence-not-stated"));
    }

    private Advice advised(PublicHousingApplication asked) {
        return advised(asked, example -> example.isee(9_000));
    }

    private Advice advised(PublicHousingApplication asked, UnaryOperator<AnyWork> having) {
        AnyWork example = AnyWork.with(asked)
                .figures(Map.of("housing.public-housing-residence", 3, "housing.public-housing-isee", 17_500));
        return rule.advise(having.apply(example).file(), TODAY);
    }

    private static PublicHousingApplication bruno() {
        return new PublicHousingApplication(
                "Bando 1/2026",
                Optional.empty(),
                Optional.of(TODAY.minusYears(20)),
                true,
                true,
                true,
                Optional.empty(),
                3,
                Optional.empty(),
                Optional.empty(),
                "overcrowded",
                Optional.of(2),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
