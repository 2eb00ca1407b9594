package org.affianca.area.housing.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.money.Money;
import org.affianca.area.housing.Example;
import org.junit.jupiter.api.Test;

class CoLivingPactGuardTest {
    private final CoLivingPactGuard guard = new CoLivingPactGuard();

    @Test
    void nobodyMovesInWithoutAPact() {
        assertThat(allowed(Optional.empty(), "AGREED")).isEqualTo(Verdict.no("pact-not-signed"));
        assertThat(allowed(Optional.empty(), "ENTERED")).isEqualTo(Verdict.no("pact-not-signed"));
        assertThat(allowed(Optional.of(Example.TODAY), "ENTERED").allows()).isTrue();
    }

    @Test
    void aPactIsNotSignedTomorrow() {
        assertThat(allowed(Optional.of(Example.TODAY.plusDays(1)), "AGREED"))
                .isEqualTo(Verdict.no("pact-signed-later"));
    }

    @Test
    void leavingWantsNoPact() {
        assertThat(allowed(Optional.empty(), "LEFT").allows()).isTrue();
    }

    private Verdict allowed(Optional<LocalDate> signed, String step) {
        CoLiving place =
                new CoLiving(signed, "Silenzio dalle 22", "Cucina il martedì", Money.euro(90), Optional.empty());
        return guard.allows(Example.of(place).file(), Example.to(step), Example.today());
    }
}
