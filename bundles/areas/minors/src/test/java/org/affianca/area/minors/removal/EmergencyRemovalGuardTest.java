package org.affianca.area.minors.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class EmergencyRemovalGuardTest {
    private static final Deadline[] SENT = {
        deadline("minors.art403-notice", true), deadline("minors.art403-transmit", true)
    };

    private final EmergencyRemovalGuard guard = new EmergencyRemovalGuard();

    @Test
    void thePapersCountAsSentWithBothMoments() {
        assertThat(to("TRANSMITTED", SENT).allows()).isTrue();
    }

    @Test
    void whoHasToldAndSentNothingReadsAllThatIsMissing() {
        assertThat(to("TRANSMITTED").reasons())
                .containsExactly(Because.of("prosecutor-not-told"), Because.of("papers-not-sent"));
    }

    @Test
    void aClockThatRunsIsNoSending() {
        assertThat(to("TRANSMITTED", deadline("minors.art403-notice", true), deadline("minors.art403-transmit", false)))
                .isEqualTo(Verdict.no("papers-not-sent"));
    }

    @Test
    void whatLapsedIsRecordedWithoutAnyPaper() {
        assertThat(to("LAPSED").allows()).isTrue();
    }

    private Verdict to(String step, Deadline... deadlines) {
        return guard.allows(
                AnyWork.with(removal()).due(deadlines).file(), AnyWork.to(step, Stage.RUNNING), AnyWork.today());
    }

    /** A deadline of that norm, met or not. */
    private static Deadline deadline(String norm, boolean met) {
        Optional<LocalDate> metOn = met ? Optional.of(AnyWork.TODAY) : Optional.empty();
        return new Deadline(norm, AnyWork.TODAY, Consequence.LAPSE, "c.c. 403", metOn);
    }

    private static EmergencyRemoval removal() {
        return new EmergencyRemoval(
                Optional.empty(),
                "social-service",
                "Soli di notte",
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
