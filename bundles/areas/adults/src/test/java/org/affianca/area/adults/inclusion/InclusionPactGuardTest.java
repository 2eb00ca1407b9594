package org.affianca.area.adults.inclusion;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class InclusionPactGuardTest {
    private final InclusionPactGuard guard = new InclusionPactGuard();

    @Test
    void withoutComplexNeedsThePactIsSignedWithoutFrameworkAnalysis() {
        assertThat(signing(pact("work", TODAY, Optional.empty(), Optional.empty()))
                        .allows())
                .isTrue();
    }

    @Test
    void complexNeedsAskForTheFrameworkAnalysisAndATeam() {
        assertThat(signing(pact("complex", TODAY, Optional.empty(), Optional.empty()))
                        .reasons())
                .containsExactly(Because.of("complex-needs-framework"), Because.of("complex-needs-team"));
    }

    @Test
    void withBothACommonPactIsSigned() {
        assertThat(signing(pact("complex", TODAY, Optional.of(TODAY), Optional.of("Simulacri, Inventati")))
                        .allows())
                .isTrue();
    }

    @Test
    void monitoringAsksForNothing() {
        InclusionPact complex = pact("complex", TODAY, Optional.empty(), Optional.empty());
        assertThat(guard.allows(AnyWork.with(complex).file(), AnyWork.to("MONITORED", Stage.RUNNING), AnyWork.today())
                        .allows())
                .isTrue();
    }

    private Verdict signing(InclusionPact pact) {
        return guard.allows(AnyWork.with(pact).file(), AnyWork.to("AGREED", Stage.RUNNING), AnyWork.today());
    }

    private static InclusionPact pact(
            String outcome, LocalDate analysedOn, Optional<LocalDate> framework, Optional<String> team) {
        return new InclusionPact(
                "adi",
                "INPS-1",
                analysedOn,
                outcome,
                "work",
                Optional.of("housing"),
                framework,
                team,
                Optional.empty());
    }
}
