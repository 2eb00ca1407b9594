package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.employment.Settings;
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
        Example suspended = attested(TODAY).suspended(ill, ill.plusDays(21));
        assertThat(extending(suspended, LAST.plusDays(21)).allows()).isTrue();
        assertThat(extending(suspended, LAST.plusDays(22)))
                .isEqualTo(Verdict.no("longer-than-allowed", "last", LAST.plusDays(21)));
    }

    @Test
    void aSuspensionStillOpenIsGivenBackUpToYesterday() {
        Example suspended = attested(TODAY).step("SUSPENDED", Stage.PAUSED, TODAY.minusDays(7));
        assertThat(extending(suspended, LAST.plusDays(7)).allows()).isTrue();
        assertThat(extending(suspended, LAST.plusDays(8)).allows()).isFalse();
    }

    @Test
    void aRegionMaySetAnotherLimit() {
        TraineeshipExtensionGuard twelve = new TraineeshipExtensionGuard(Settings.with(Map.of("maxMonths", 12)));
        assertThat(twelve.allows(
                                attested(TODAY).file(),
                                Example.to("EXTENDED", Stage.RUNNING),
                                Example.until(TODAY, Example.START.plusMonths(12)))
                        .allows())
                .isFalse();
    }

    private static Example attested(LocalDate day) {
        return Example.running()
                .but(p -> p.the("attestedBy", Optional.of("Polo Finto")).the("attestedOn", Optional.of(day)));
    }

    private Verdict extending(Example example, LocalDate end) {
        return guard.allows(example.file(), Example.to("EXTENDED", Stage.RUNNING), Example.until(TODAY, end));
    }
}
