package org.affianca.area.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final AllocationCoherence coherence = new AllocationCoherence();

    @Test
    void acceptanceContractAndKeysAreInThisOrder() {
        assertThat(coherence.flaws(rosas())).isEmpty();
        assertThat(coherence.flaws(With.the(rosas(), "acceptedOn", Optional.of(TODAY))))
                .containsExactly(Flaw.at("/details/contractOn", "contract-before-acceptance"));
        assertThat(coherence.flaws(With.the(rosas(), "keysOn", Optional.of(TODAY.minusDays(3)))))
                .containsExactly(Flaw.at("/details/keysOn", "keys-before-contract"));
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
