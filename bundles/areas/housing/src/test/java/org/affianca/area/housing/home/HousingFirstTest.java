package org.affianca.area.housing.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class HousingFirstTest {
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
                        AnyWork.with(tenancy)
                                .figures(Map.of("housing.housing-first-share", 30))
                                .file(),
                        AnyWork.TODAY);
    }
}
