package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.employment.Settings;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class TraineeshipExtensionGuardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final LocalDate LAST = Example.START.plusMonths(24).minusDays(1);

    private final TraineeshipExtensionGuard guard = new TraineeshipExtensionGuard(Settings.defaults());

    @Test
    void anAttestedTraineeshipMayBeExtended() {
        assertThat(extending(attested(TODAY), Example.END.plusMonths(6)).allows())
                .isTrue();
    }

    @Test
    void withoutTheAttestationOfTheServiceInChargeItMayNot() {
        assertThat(extending(Example.running(), Example.END.plusMonths(6)))
                .isEqualTo(Verdict.no("extension-without-attestation"));
    }

    @Test
    void anAttestationFromBeforeTheStartProvesNothing() {
        assertThat(extending(attested(Example.START.minusDays(1)), Example.END.plusMonths(6)))
                .isEqualTo(Verdict.no("attestation-from-before"));
    }

    @Test
    void eachExtensionNeedsAnAttestationOfItsOwn() {
        LocalDate extended = LocalDate.of(2026, 8, 1);
        assertThat(extending(attested(extended).step("EXTENDED", Stage.RUNNING, extended), Example.END.plusMonths(6)))
                .isEqualTo(Verdict.no("attestation-from-before"));
        assertThat(extending(
                                attested(extended.plusDays(1)).step("EXTENDED", Stage.RUNNING, extended),
                                Example.END.plusMonths(6))
                        .allows())
                .isTrue();
    }

    @Test
    void anAttestationIsNotFromTheFuture() {
        assertThat(extending(attested(TODAY.plusDays(1)), Example.END.plusMonths(6)))
                .isEqualTo(Verdict.no("attestation-in-the-future"));
    }

    @Test
    void anExtensionEndsLaterThanBefore() {
        assertThat(extending(attested(TODAY), Example.END)).isEqualTo(Verdict.no("extension-not-later"));
    }

    @Test
    void itNeverLastsBeyondTwentyFourMonthsInAll() {
        assertThat(extending(attested(TODAY), LAST).allows()).isTrue();
        assertThat(extending(attested(TODAY), LAST.plusDays(1)))
                .isEqualTo(Verdict.no("longer-than-allowed", "last", LAST));
    }

    @Test
    void threeWeeksOfSuspensionAreGivenBack() {
        LocalDate ill = LocalDate.of(2026, 5, 4);
        AnyWork suspended = Example.suspended(attested(TODAY), ill, ill.plusDays(21));
        assertThat(extending(suspended, LAST.plusDays(21)).allows()).isTrue();
        assertThat(extending(suspended, LAST.plusDays(22)))
                .isEqualTo(Verdict.no("longer-than-allowed", "last", LAST.plusDays(21)));
    }

    @Test
    void aSuspensionStillOpenIsGivenBackUpToYesterday() {
        AnyWork suspended = attested(TODAY).step("SUSPENDED", Stage.PAUSED, TODAY.minusDays(7));
        assertThat(extending(suspended, LAST.plusDays(7)).allows()).isTrue();
        assertThat(extending(suspended, LAST.plusDays(8)).allows()).isFalse();
    }

    @Test
    void aRegionMaySetAnotherLimit() {
        TraineeshipExtensionGuard twelve = new TraineeshipExtensionGuard(Settings.with(Map.of("maxMonths", 12)));
        assertThat(twelve.allows(
                                attested(TODAY).file(),
                                AnyWork.to("EXTENDED", Stage.RUNNING),
                                AnyWork.until(TODAY, Example.START.plusMonths(12)))
                        .allows())
                .isFalse();
    }

    private static AnyWork attested(LocalDate day) {
        return Example.running().but("attestedBy", Optional.of("Polo Finto")).but("attestedOn", Optional.of(day));
    }

    private Verdict extending(AnyWork example, LocalDate end) {
        return guard.allows(example.file(), AnyWork.to("EXTENDED", Stage.RUNNING), AnyWork.until(TODAY, end));
    }
}
