package org.affianca.area.housing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class HomeExchangeTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final HomeExchangeRankingGuard guard = new HomeExchangeRankingGuard();

    @Test
    void healthIsRankedWithACertificateThatHoldsOnTheDay() {
        assertThat(allowed(rosas(), "RANKED").allows()).isTrue();
        assertThat(allowed(With.the(rosas(), "certifiedUntil", Optional.of(TODAY)), "RANKED")
                        .allows())
                .as("its last day counts")
                .isTrue();
    }

    @Test
    void anExpiredCertificateDoesNotRank() {
        assertThat(allowed(With.the(rosas(), "certifiedUntil", Optional.of(TODAY.minusDays(1))), "RANKED"))
                .isEqualTo(Verdict.no("certificate-expired", "until", TODAY.minusDays(1)));
    }

    @Test
    void withoutACertificateHealthIsNotRankedButCrowdingIs() {
        HomeExchange plain =
                With.the(With.the(rosas(), "certifiedOn", Optional.empty()), "certifiedUntil", Optional.empty());
        assertThat(allowed(plain, "RANKED")).isEqualTo(Verdict.no("exchange-without-certificate"));
        assertThat(allowed(With.the(plain, "ground", "overcrowding"), "RANKED").allows())
                .isTrue();
    }

    @Test
    void aSwapIsAgreedAndNotRanked() {
        assertThat(allowed(With.the(rosas(), "ground", "consensual"), "RANKED"))
                .isEqualTo(Verdict.no("swap-is-not-ranked"));
        assertThat(allowed(With.the(rosas(), "ground", "consensual"), "AGREED").allows())
                .isTrue();
    }

    @Test
    void aCertificateDoesNotEndBeforeItWasGiven() {
        HomeExchangeCoherence coherence = new HomeExchangeCoherence();
        assertThat(coherence.flaws(rosas())).isEmpty();
        assertThat(coherence.flaws(With.the(rosas(), "certifiedUntil", Optional.of(TODAY.minusDays(61)))))
                .containsExactly(Flaw.at("/details/certifiedUntil", "certificate-ends-before-it-begins"));
    }

    @Test
    void whoMayStayMayExchange() {
        assertThat(advised(rosas(), 9_800)).isEqualTo(Advice.inFavour());
        assertThat(advised(rosas(), 30_001))
                .isEqualTo(Advice.against("income-over-ceiling", "most", Money.euro(30_000)));
        assertThat(advised(With.the(rosas(), "arrears", Optional.of(Money.euro(1))), 9_800))
                .isEqualTo(Advice.against("owes-public-rent"));
    }

    @Test
    void aHomeIsCrowdedByPersonsARoom() {
        HomeExchange crowded = With.the(rosas(), "ground", "overcrowding");
        assertThat(advised(With.the(crowded, "members", 7), 9_800)).isEqualTo(Advice.inFavour());
        assertThat(advised(With.the(crowded, "members", 6), 9_800))
                .isEqualTo(Advice.against("home-not-crowded", "most", new BigDecimal("6")));
    }

    private static Advice advised(HomeExchange exchange, int isee) {
        return new HomeExchangeEligibility()
                .advise(
                        AnyWork.with(exchange)
                                .figures(
                                        Map.of("housing.public-housing-stay-isee", 30_000, "housing.persons-a-room", 2))
                                .isee(isee)
                                .file(),
                        TODAY);
    }

    private Verdict allowed(HomeExchange exchange, String step) {
        return guard.allows(AnyWork.with(exchange).file(), AnyWork.to(step, Stage.RUNNING), AnyWork.today());
    }

    /** Rosa Campionati's, fourth floor without a lift: H8.1. */
    private static HomeExchange rosas() {
        return new HomeExchange(
                "health",
                Optional.empty(),
                "Via dei Segnaposto 4",
                4,
                false,
                3,
                1,
                Optional.of("Medico"),
                Optional.of(TODAY.minusDays(60)),
                Optional.of(TODAY.plusDays(30)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
