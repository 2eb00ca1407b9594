package org.affianca.area.adults.violence;

import static org.affianca.area.adults.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.AnyWork;
import org.junit.jupiter.api.Test;

class ViolencePathGuardTest {
    private static final Optional<LocalDate> DONE = Optional.of(TODAY);

    private final ViolencePathGuard guard = new ViolencePathGuard();

    @Test
    void protectionBeginsWithAnAssessedDangerAndASafetyPlan() {
        assertThat(taking("PROTECTED", Stage.RUNNING, path(Optional.of("high"), DONE))
                        .allows())
                .isTrue();
    }

    @Test
    void withoutTheDangerAssessedNothingGoesOn() {
        assertThat(taking("RISK_ASSESSED", Stage.WAITING, path(Optional.empty(), DONE)))
                .isEqualTo(Verdict.no("danger-not-assessed"));
    }

    @Test
    void withoutASafetyPlanNoProtectionBegins() {
        assertThat(taking("PROTECTED", Stage.RUNNING, path(Optional.of("high"), Optional.empty())))
                .isEqualTo(Verdict.no("safety-plan-missing"));
    }

    @Test
    void sheMayStopWheneverSheWants() {
        assertThat(taking("DROPPED", Stage.ENDED, path(Optional.empty(), Optional.empty()))
                        .allows())
                .isTrue();
    }

    private Verdict taking(String step, Stage stage, ViolencePath path) {
        return guard.allows(AnyWork.with(path).file(), AnyWork.to(step, stage), AnyWork.today());
    }

    private static ViolencePath path(Optional<String> risk, Optional<LocalDate> safetyPlanOn) {
        return new ViolencePath(
                "physical",
                Optional.empty(),
                true,
                risk,
                risk.map(level -> TODAY),
                "Centro Immaginario",
                false,
                false,
                safetyPlanOn);
    }
}
