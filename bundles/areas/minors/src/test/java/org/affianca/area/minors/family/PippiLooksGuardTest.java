package org.affianca.area.minors.family;

import static org.affianca.area.minors.CareFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Decision;
import org.affianca.area.minors.CareFile;
import org.junit.jupiter.api.Test;

class PippiLooksGuardTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final Optional<LocalDate> A_YEAR_AGO = Optional.of(TODAY.minusYears(1));
    private static final Optional<LocalDate> NOW = Optional.of(TODAY);

    @Test
    void theProgrammeBeginsWithTheFirstLook() {
        assertThat(reaching("T0", NEVER, NEVER, NEVER)).isEqualTo(Verdict.no("look-not-taken"));
        assertThat(reaching("T0", Optional.of(TODAY.plusDays(1)), NEVER, NEVER))
                .isEqualTo(Verdict.no("look-not-taken"));
        assertThat(reaching("T0", NOW, NEVER, NEVER).allows()).isTrue();
    }

    @Test
    void eachPhaseNeedsItsOwnLookAfterTheOneBefore() {
        assertThat(reaching("T1", A_YEAR_AGO, NEVER, NEVER)).isEqualTo(Verdict.no("look-not-taken"));
        assertThat(reaching("T1", A_YEAR_AGO, NOW, NEVER).allows()).isTrue();
        assertThat(reaching("T1", NOW, A_YEAR_AGO, NEVER)).isEqualTo(Verdict.no("looks-out-of-order"));
        assertThat(reaching("T2", A_YEAR_AGO, NOW, NEVER)).isEqualTo(Verdict.no("look-not-taken"));
        assertThat(reaching("T2", A_YEAR_AGO, A_YEAR_AGO, NOW).allows()).isTrue();
    }

    @Test
    void itMayEndAtAnyTime() {
        assertThat(reaching("CLOSED", NEVER, NEVER, NEVER).allows()).isTrue();
    }

    private static Verdict reaching(
            String step, Optional<LocalDate> first, Optional<LocalDate> second, Optional<LocalDate> third) {
        Pippi pippi = new Pippi(
                "base",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                first,
                second,
                third,
                true,
                true,
                false,
                false);
        return new PippiLooksGuard()
                .allows(CareFile.of(pippi, NEVER), CareFile.to(step, Stage.RUNNING), Decision.on(TODAY));
    }
}
