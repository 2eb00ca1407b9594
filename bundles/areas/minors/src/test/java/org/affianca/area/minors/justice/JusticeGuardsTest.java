package org.affianca.area.minors.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.area.minors.Files;
import org.junit.jupiter.api.Test;

class JusticeGuardsTest {
    private static final Optional<LocalDate> BEFORE = Optional.of(Files.TODAY.minusDays(10));
    private static final Optional<LocalDate> LATER = Optional.of(Files.TODAY.plusDays(10));
    private static final Optional<LocalDate> NEVER = Optional.empty();

    @Test
    void probationBeginsWithAProjectAndItsDays() {
        assertThat(probation(Optional.empty(), NEVER, NEVER).reasons())
                .containsExactly(Because.of("probation-without-project"), Because.of("probation-without-days"));
        assertThat(probation(Optional.of("Volontariato in biblioteca"), BEFORE, LATER)
                        .allows())
                .isTrue();
    }

    @Test
    void careBeginsWhenTheForensicPhaseIsOver() {
        assertThat(abuse("CARE", BEFORE, NEVER, NEVER)).isEqualTo(Verdict.no("forensic-phase-not-over"));
        assertThat(abuse("CARE", BEFORE, LATER, NEVER)).isEqualTo(Verdict.no("forensic-phase-not-over"));
        assertThat(abuse("CARE", BEFORE, Optional.of(Files.TODAY), NEVER).allows())
                .isTrue();
    }

    @Test
    void whereJusticeNeverInquiredCareBeginsAtOnce() {
        assertThat(abuse("CARE", NEVER, NEVER, NEVER).allows()).isTrue();
    }

    @Test
    void theFamilyIsHandedOverWhenSomebodyHasAccepted() {
        assertThat(abuse("HANDED_OVER", NEVER, NEVER, NEVER)).isEqualTo(Verdict.no("nobody-has-accepted"));
        assertThat(abuse("HANDED_OVER", NEVER, NEVER, BEFORE).allows()).isTrue();
    }

    private static Verdict probation(Optional<String> project, Optional<LocalDate> from, Optional<LocalDate> until) {
        JuvenileJustice justice = new JuvenileJustice(
                new PersonId(7), "Furto", "probation", Optional.empty(), project, Optional.empty(), from, until);
        return new JuvenileJusticeGuard().allows(Files.of(justice), Files.to("ON_PROBATION"), Files.today());
    }

    private static Verdict abuse(
            String step, Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> accepted) {
        AbuseCase abuse = new AbuseCase(
                new PersonId(7),
                "witnessed",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                until,
                accepted.map(day -> "Giulia Provetti"),
                accepted);
        return new AbuseCaseGuard().allows(Files.of(abuse), Files.to(step), Files.today());
    }
}
