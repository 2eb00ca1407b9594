package org.affianca.area.minors.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.area.minors.Files;
import org.junit.jupiter.api.Test;

class EntrustmentGuardTest {
    private final EntrustmentGuard guard = new EntrustmentGuard();

    @Test
    void theServiceActsOnceItHasToldWhoIsResponsible() {
        assertThat(to("ACTIVE", Optional.of("Giulia Provetti"), Optional.of(Files.TODAY))
                        .allows())
                .isTrue();
    }

    @Test
    void withoutNameAndCommunicationItDoesNot() {
        assertThat(to("ACTIVE", Optional.empty(), Optional.empty()).reasons())
                .containsExactly(
                        Because.of("entrustment-without-responsible"), Because.of("responsible-not-communicated"));
    }

    @Test
    void whatWillBeCommunicatedTomorrowWasNotCommunicated() {
        assertThat(to("ACTIVE", Optional.of("Giulia Provetti"), Optional.of(Files.TODAY.plusDays(1))))
                .isEqualTo(Verdict.no("responsible-communicated-later"));
    }

    @Test
    void anEntrustmentThatEndsNeedsNobody() {
        assertThat(to("ENDED", Optional.empty(), Optional.empty()).allows()).isTrue();
    }

    private Verdict to(String step, Optional<String> responsible, Optional<LocalDate> communicated) {
        Entrustment entrustment = new Entrustment(
                new PersonId(7), "1", 24, 6, "Vigilare", responsible, communicated, Optional.empty(), Optional.empty());
        return guard.allows(Files.of(entrustment), Files.to(step), Files.today());
    }
}
