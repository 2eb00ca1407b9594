package org.affianca.area.adults.support;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class EmergencyShelterGuardTest {
    private final EmergencyShelterGuard guard = new EmergencyShelterGuard();

    @Test
    void whoIsOnDutySpendsUpToTheLimit() {
        assertThat(entering(Optional.of(Money.euro(100))).allows()).isTrue();
        assertThat(entering(Optional.empty()).allows()).isTrue();
    }

    @Test
    void whatGoesBeyondIsAnotherGrant() {
        assertThat(entering(Optional.of(Money.euro(101))))
                .isEqualTo(Verdict.no("aid-above-most", "most", Money.euro(100)));
    }

    private Verdict entering(Optional<Money> spent) {
        EmergencyShelter night = new EmergencyShelter("police", TODAY, "Nessuno", spent, Optional.empty());
        AnyWork work = AnyWork.with(night).figures(Map.of("adults.emergency-aid-most", 100));
        return guard.allows(work.file(), AnyWork.to("ENTERED", Stage.RUNNING), AnyWork.today());
    }
}
