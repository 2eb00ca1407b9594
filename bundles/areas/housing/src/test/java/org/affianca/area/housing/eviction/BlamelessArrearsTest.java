package org.affianca.area.housing.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class BlamelessArrearsTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final BlamelessArrearsCoherence coherence = new BlamelessArrearsCoherence();

    @Test
    void theLossOfIncomeComesBeforeTheEviction() {
        assertThat(coherence.flaws(bruno())).isEmpty();
        assertThat(coherence.flaws(With.the(bruno(), "causeOn", TODAY)))
                .containsExactly(Flaw.at("/details/causeOn", "cause-after-eviction"));
    }

    @Test
    void theAgreementComesAfterTheEviction() {
        assertThat(coherence.flaws(With.the(bruno(), "agreedOn", Optional.of(TODAY.minusDays(31)))))
                .containsExactly(Flaw.at("/details/agreedOn", "agreement-before-eviction"));
    }

    @Test
    void speaksForWhoIsBelowOneOfTheCeilingsAndAsksNoMoreThanIsGiven() {
        assertThat(advised(bruno())).isEqualTo(Advice.inFavour());
        assertThat(advised(With.the(bruno(), "isee", Money.euro(26_001)))).isEqualTo(Advice.inFavour());
    }

    @Test
    void speaksAgainstWhoIsAboveBothCeilings() {
        BlamelessArrears rich = With.the(With.the(bruno(), "isee", Money.euro(26_001)), "ise", Money.euro(35_001));
        assertThat(advised(rich)).isEqualTo(Advice.against("means-above-ceilings", "isee", Money.euro(26_000)));
    }

    @Test
    void saysAllThatSpeaksAgainstAtOnce() {
        BlamelessArrears lately = With.the(With.the(bruno(), "residentYears", 0), "amountAsked", Money.euro(12_001));
        assertThat(advised(lately).reasons())
                .containsExactly(
                        Because.of("resident-too-short", "years", 1),
                        Because.of("more-than-the-decree-gives", "most", Money.euro(12_000)));
    }

    private static Advice advised(BlamelessArrears request) {
        Map<String, Integer> figures = Map.of(
                "housing.arrears-ise-most",
                35_000,
                "housing.arrears-isee-most",
                26_000,
                "housing.arrears-resident-years",
                1,
                "housing.arrears-most",
                12_000);
        return new BlamelessArrearsEligibility()
                .advise(AnyWork.with(request).figures(figures).file(), TODAY);
    }

    /** Fourteen months' arrears after a dismissal, as in H1. */
    static BlamelessArrears bruno() {
        return new BlamelessArrears(
                "dismissal",
                TODAY.minusMonths(16),
                "Immobiliare Segnaposto",
                "Agenzia delle entrate, 12-1-2019, n. 77",
                Money.euro(450),
                7,
                Money.euro(6300),
                14,
                TODAY.minusDays(30),
                Optional.of("RG 1234/2026"),
                Money.euro(11_000),
                Money.euro(6_800),
                "arrears",
                Money.euro(6300),
                Optional.of(TODAY.minusDays(2)),
                Optional.of("Rinuncia allo sfratto, rientro in 18 rate"));
    }
}
