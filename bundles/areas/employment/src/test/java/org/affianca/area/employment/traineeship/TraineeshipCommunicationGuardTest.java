package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Decision;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class TraineeshipCommunicationGuardTest {
    private static final LocalDate TODAY = Example.START.minusDays(1);

    private final TraineeshipCommunicationGuard guard = new TraineeshipCommunicationGuard();

    @Test
    void aCommunicationWithReferenceAndDayMayBeRecorded() {
        assertThat(communicating(Example.draft()).allows()).isTrue();
    }

    @Test
    void aCommunicationWithoutReferenceOrDayMayNot() {
        Verdict verdict = communicating(Example.draft()
                .but("communicationReference", Optional.empty())
                .but("communicatedOn", Optional.empty()));
        assertThat(verdict.reasons())
                .containsExactly(
                        Because.of("communication-without-reference"), Because.of("communication-without-day"));
    }

    @Test
    void aCommunicationIsNotFromTheFuture() {
        assertThat(communicating(Example.draft().but("communicatedOn", Optional.of(TODAY.plusDays(1)))))
                .isEqualTo(Verdict.no("communication-in-the-future"));
    }

    private Verdict communicating(AnyWork example) {
        return guard.allows(example.file(), AnyWork.to("COMMUNICATED", Stage.WAITING), Decision.on(TODAY));
    }
}
