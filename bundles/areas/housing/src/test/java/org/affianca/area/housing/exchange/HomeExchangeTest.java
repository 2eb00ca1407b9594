package org.affianca.area.housing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.problem.Flaw;
import org.affianca.area.housing.Example;
import org.affianca.area.housing.With;
import org.junit.jupiter.api.Test;

class HomeExchangeTest {
    private static final LocalDate TODAY = Example.TODAY;

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
    void aSwapIsAgreedWithTheOtherTenantAndTheAgencysConsent() {
        HomeExchange swap = With.the(rosas(), "ground", "consensual");
        assertThat(allowed(swap, "RANKED")).isEqualTo(Verdict.no("swap-is-not-ranked"));
        assertThat(allowed(swap, "AGREED").reasons())
                .containsExactly(Because.of("swap-without-partner"), Because.of("swap-without-consent"));
        HomeExchange agreed = With.the(
                With.the(swap, "partner", Optional.of(new PersonId(2))), "landlordConsentOn", Optional.of(TODAY));
        assertThat(allowed(agreed, "AGREED").allows()).isTrue();
        assertThat(allowed(With.the(agreed, "ground", "health"), "AGREED")).isEqualTo(Verdict.no("no-swap-asked"));
    }

    @Test
    void aCertificateDoesNotEndBeforeItWasGiven() {
        HomeExchangeCoherence coherence = new HomeExchangeCoherence();
        assertThat(coherence.flaws(rosas())).isEmpty();
        assertThat(coherence.flaws(With.the(rosas(), "certifiedUntil", Optional.of(TODAY.minusDays(61)))))
                .containsExactly(Flaw.at("/details/certifiedUntil", "certificate-ends-before-it-begins"));
    }

    private Verdict allowed(HomeExchange exchange, String step) {
        return guard.allows(Example.of(exchange).file(), Example.to(step), Example.today());
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
