package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Decision;
import org.affianca.area.employment.Settings;
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
        assertThat(signing(Example.draft().but(p -> p.the("signedOn", Optional.empty()))))
                .isEqualTo(Verdict.no("project-not-signed"));
    }

    @Test
    void aSignatureIsNotFromTheFuture() {
        assertThat(signing(Example.draft().but(p -> p.the("signedOn", Optional.of(TODAY.plusDays(1))))))
                .isEqualTo(Verdict.no("project-signed-later"));
    }

    @Test
    void oneTutorCannotStandForPromoterAndHost() {
        assertThat(signing(Example.draft().but(p -> p.the("hostTutor", " marta  INVENTATI"))))
                .isEqualTo(Verdict.no("one-tutor-for-both"));
    }

    @Test
    void aProjectLastsTwentyFourMonthsAtMost() {
        LocalDate last = Example.START.plusMonths(24).minusDays(1);
        assertThat(signing(Example.draft(), Example.until(TODAY, last)).allows())
                .isTrue();
        assertThat(signing(Example.draft(), Example.until(TODAY, last.plusDays(1))))
                .isEqualTo(Verdict.no("longer-than-allowed", "last", last));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Verdict verdict = signing(
                Example.draft().but(p -> p.the("signedOn", Optional.empty()).the("hostTutor", "Marta Inventati")));
        assertThat(verdict.reasons())
                .containsExactly(Because.of("project-not-signed"), Because.of("one-tutor-for-both"));
    }

    @Test
    void otherStepsAreNotItsBusiness() {
        Example unsigned = Example.draft().but(p -> p.the("signedOn", Optional.empty()));
        assertThat(guard.allows(unsigned.file(), Example.to("DROPPED", Stage.ENDED), Example.on(TODAY))
                        .allows())
                .isTrue();
    }

    private Verdict signing(Example example) {
        return signing(example, Example.until(TODAY, Example.END));
    }

    private Verdict signing(Example example, Decision by) {
        return guard.allows(example.file(), Example.to("SIGNED", Stage.WAITING), by);
    }
}
