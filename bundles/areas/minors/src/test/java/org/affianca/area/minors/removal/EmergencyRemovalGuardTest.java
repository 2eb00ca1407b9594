package org.affianca.area.minors.removal;

import static org.affianca.area.minors.Files.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.time.Deadline;
import org.affianca.area.minors.Files;
import org.junit.jupiter.api.Test;

class EmergencyRemovalGuardTest {
    private static final Deadline[] SENT = {deadline("core.art403-notice", true), deadline("core.art403-transmit", true)
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
        assertThat(to("TRANSMITTED", deadline("core.art403-notice", true), deadline("core.art403-transmit", false)))
                .isEqualTo(Verdict.no("papers-not-sent"));
    }

    @Test
    void whatLapsedIsRecordedWithoutAnyPaper() {
        assertThat(to("LAPSED").allows()).isTrue();
    }

    private Verdict to(String step, Deadline... deadlines) {
        return guard.allows(Files.of(removal(), deadlines), Files.to(step), Files.today());
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
