package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Decision;
import org.affianca.area.employment.Settings;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class TraineeshipSigningGuardTest {
    private static final LocalDate TODAY = Example.START.minusDays(5);

    private final TraineeshipSigningGuard guard = new TraineeshipSigningGuard(Settings.defaults());

    @Test
    void aSignedProjectWithTwoTutorsMayBeRecorded() {
        assertThat(signing(Example.draft()).allows()).isTrue();
    }

    @Test
    void aProjectNobodySignedMayNot() {
        assertThat(signing(Example.draft().but("signedOn", Optional.empty())))
                .isEqualTo(Verdict.no("project-not-signed"));
    }

    @Test
    void aSignatureIsNotFromTheFuture() {
        assertThat(signing(Example.draft().but("signedOn", Optional.of(TODAY.plusDays(1)))))
                .isEqualTo(Verdict.no("project-signed-later"));
    }

    @Test
    void oneTutorCannotStandForPromoterAndHost() {
        assertThat(signing(Example.draft().but("hostTutor", " marta  INVENTATI")))
                .isEqualTo(Verdict.no("one-tutor-for-both"));
    }

    @Test
    void aProjectLastsTwentyFourMonthsAtMost() {
        LocalDate last = Example.START.plusMonths(24).minusDays(1);
        assertThat(signing(Example.draft(), AnyWork.until(TODAY, last)).allows())
                .isTrue();
        assertThat(signing(Example.draft(), AnyWork.until(TODAY, last.plusDays(1))))
                .isEqualTo(Verdict.no("longer-than-allowed", "last", last));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Verdict verdict =
                signing(Example.draft().but("signedOn", Optional.empty()).but("hostTutor", "Marta Inventati"));
        assertThat(verdict.reasons())
                .containsExactly(Because.of("project-not-signed"), Because.of("one-tutor-for-both"));
    }

    @Test
    void otherStepsAreNotItsBusiness() {
        AnyWork unsigned = Example.draft().but("signedOn", Optional.empty());
        assertThat(guard.allows(unsigned.file(), AnyWork.to("DROPPED", Stage.ENDED), Decision.on(TODAY))
                        .allows())
                .isTrue();
    }

    private Verdict signing(AnyWork example) {
        return signing(example, AnyWork.until(TODAY, Example.END));
    }

    private Verdict signing(AnyWork example, Decision by) {
        return guard.allows(example.file(), AnyWork.to("SIGNED", Stage.WAITING), by);
    }
}
