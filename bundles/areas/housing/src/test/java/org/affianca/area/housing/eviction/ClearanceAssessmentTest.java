package org.affianca.area.housing.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class ClearanceAssessmentTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final ClearanceAssessmentCoherence coherence = new ClearanceAssessmentCoherence();

    @Test
    void childrenAndTheOldAreNotMoreThanTheHousehold() {
        assertThat(coherence.flaws(family())).isEmpty();
        assertThat(coherence.flaws(With.the(family(), "elderly", 3)))
                .containsExactly(Flaw.at("/details/occupants", "more-than-the-household", "people", 4));
        assertThat(coherence.flaws(With.the(family(), "disabled", 5))).hasSize(1);
    }

    /** Two adults and two children in an unsafe building. */
    private static ClearanceAssessment family() {
        return new ClearanceAssessment(
                "Sindaco",
                "Ordinanza 12/2026",
                TODAY.minusDays(20),
                "unsafe",
                "Via dei Segnaposto 9",
                Optional.of(TODAY.plusDays(20)),
                4,
                2,
                0,
                0,
                0,
                Optional.empty(),
                Optional.of(TODAY.minusDays(1)),
                Optional.of("Alloggio ponte per sei mesi"),
                Optional.of("Sgombero possibile con alloggio ponte"));
    }
}
