package org.affianca.area.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.problem.Flaw;
import org.affianca.area.housing.Example;
import org.affianca.area.housing.With;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final LocalDate TODAY = Example.TODAY;

    private final AllocationGuard guard = new AllocationGuard();
    private final AllocationCoherence coherence = new AllocationCoherence();

    @Test
    void aHomeIsTakenByAcceptingSigningAndGettingTheKeys() {
        assertThat(allowed(rosas(), "ACCEPTED").allows()).isTrue();
        assertThat(allowed(rosas(), "SIGNED").allows()).isTrue();
        assertThat(allowed(rosas(), "OCCUPIED").allows()).isTrue();
    }

    @Test
    void anOfferNobodyAcceptedIsNotAccepted() {
        assertThat(allowed(With.the(rosas(), "acceptedOn", Optional.empty()), "ACCEPTED"))
                .isEqualTo(Verdict.no("home-not-accepted"));
    }

    @Test
    void aContractHasANumberAndADay() {
        Allocation unsigned =
                With.the(With.the(rosas(), "contractOn", Optional.empty()), "contractNumber", Optional.empty());
        assertThat(allowed(unsigned, "SIGNED").reasons())
                .containsExactly(Because.of("contract-without-number"), Because.of("contract-without-day"));
    }

    @Test
    void nobodyLivesThereBeforeTheKeys() {
        assertThat(allowed(With.the(rosas(), "keysOn", Optional.empty()), "OCCUPIED"))
                .isEqualTo(Verdict.no("keys-not-handed-over"));
        assertThat(allowed(With.the(rosas(), "keysOn", Optional.of(TODAY.plusDays(1))), "OCCUPIED"))
                .isEqualTo(Verdict.no("keys-in-the-future"));
    }

    @Test
    void anExchangeNamesTheHomeThatIsGivenBack() {
        Allocation exchanged = With.the(rosas(), "quota", "exchange");
        assertThat(allowed(exchanged, "OCCUPIED")).isEqualTo(Verdict.no("exchange-without-earlier-dwelling"));
        assertThat(allowed(With.the(exchanged, "earlierDwelling", Optional.of("Via dei Segnaposto 4")), "OCCUPIED")
                        .allows())
                .isTrue();
    }

    @Test
    void acceptanceContractAndKeysAreInThisOrder() {
        assertThat(coherence.flaws(rosas())).isEmpty();
        assertThat(coherence.flaws(With.the(rosas(), "acceptedOn", Optional.of(TODAY))))
                .containsExactly(Flaw.at("/details/contractOn", "contract-before-acceptance"));
        assertThat(coherence.flaws(With.the(rosas(), "keysOn", Optional.of(TODAY.minusDays(3)))))
                .containsExactly(Flaw.at("/details/keysOn", "keys-before-contract"));
    }

    private Verdict allowed(Allocation home, String step) {
        return guard.allows(Example.of(home).file(), Example.to(step), Example.today());
    }

    private static Allocation rosas() {
        return new Allocation(
                "Via Ponte 2",
                2,
                Optional.empty(),
                0,
                false,
                true,
                "ordinary",
                Optional.empty(),
                Optional.of(TODAY.minusDays(9)),
                Optional.of("C 44"),
                Optional.of(TODAY.minusDays(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY),
                Optional.empty(),
                Optional.empty());
    }
}
