package org.affianca.area.minors.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class AbuseCaseGuardTest {
    private static final Optional<LocalDate> BEFORE = Optional.of(AnyWork.TODAY.minusDays(10));
    private static final Optional<LocalDate> LATER = Optional.of(AnyWork.TODAY.plusDays(10));
    private static final Optional<LocalDate> NEVER = Optional.empty();

    @Test
    void careBeginsWhenTheForensicPhaseIsOver() {
        assertThat(abuse("CARE", BEFORE, NEVER)).isEqualTo(Verdict.no("forensic-phase-not-over"));
        assertThat(abuse("CARE", BEFORE, LATER)).isEqualTo(Verdict.no("forensic-phase-not-over"));
        assertThat(abuse("CARE", BEFORE, Optional.of(AnyWork.TODAY)).allows()).isTrue();
    }

    @Test
    void whereJusticeNeverInquiredCareBeginsAtOnce() {
        assertThat(abuse("CARE", NEVER, NEVER).allows()).isTrue();
    }

    private static Verdict abuse(String step, Optional<LocalDate> from, Optional<LocalDate> until) {
        AbuseCase abuse = new AbuseCase(
                new PersonId(7),
                "witnessed",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                until,
                Optional.empty(),
                Optional.empty());
        return new AbuseCaseGuard()
                .allows(AnyWork.with(abuse).file(), AnyWork.to(step, Stage.RUNNING), AnyWork.today());
    }
}
