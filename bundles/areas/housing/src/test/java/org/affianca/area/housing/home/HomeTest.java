package org.affianca.area.housing.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.money.Money;
import org.affianca.area.housing.Example;
import org.junit.jupiter.api.Test;

class HomeTest {
    @Test
    void whoLivesInHousingFirstBearsThreeTenthsOfTheIncomeAtMost() {
        assertThat(advised(600, 180)).isEqualTo(Advice.inFavour());
        assertThat(advised(600, 181)).isEqualTo(Advice.against("share-above-part-of-income", "most", Money.euro(180)));
    }

    @Test
    void whoHasNothingBearsNothing() {
        assertThat(advised(0, 0)).isEqualTo(Advice.inFavour());
        assertThat(advised(0, 1)).isEqualTo(Advice.against("share-above-part-of-income", "most", Money.ZERO));
    }

    @Test
    void aMediationBeginsOnceBothSidesHaveSaidYes() {
        assertThat(beginning(Optional.of(Example.TODAY), Optional.of(Example.TODAY))
                        .allows())
                .isTrue();
        assertThat(beginning(Optional.of(Example.TODAY), Optional.empty()))
                .isEqualTo(Verdict.no("other-side-has-not-agreed"));
        assertThat(beginning(Optional.empty(), Optional.empty()).reasons())
                .containsExactly(Because.of("person-has-not-agreed"), Because.of("other-side-has-not-agreed"));
    }

    private static Verdict beginning(Optional<LocalDate> one, Optional<LocalDate> other) {
        HousingMediation mediation = new HousingMediation("neighbours", "Interno 4", Optional.empty(), one, other);
        return new HousingMediationGuard().allows(Example.of(mediation).file(), Example.to("AGREED"), Example.today());
    }

    private static Advice advised(long income, long share) {
        HousingFirst tenancy = new HousingFirst(
                "housing-first",
                "Équipe casa",
                4,
                "municipality",
                Optional.empty(),
                Money.euro(450),
                Money.euro(income),
                Money.euro(share),
                Optional.empty(),
                true);
        return new HousingFirstEligibility()
                .advise(
                        Example.of(tenancy)
                                .where(Map.of("housing-first-share", 30))
                                .file(),
                        Example.TODAY);
    }
}
