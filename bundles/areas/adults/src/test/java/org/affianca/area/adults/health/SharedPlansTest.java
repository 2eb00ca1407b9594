package org.affianca.area.adults.health;

import static org.affianca.area.adults.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.area.Guard;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.AnyWork;
import org.junit.jupiter.api.Test;

class SharedPlansTest {
    private static final Verdict NO = Verdict.no("shared-without-consent");

    @Test
    void aPlanIsSharedWithTheAddictionServiceOnlyWithConsent() {
        assertThat(addiction(true, Optional.empty())).isEqualTo(NO);
        assertThat(addiction(true, Optional.of(TODAY.plusDays(1)))).isEqualTo(NO);
        assertThat(addiction(true, Optional.of(TODAY)).allows()).isTrue();
    }

    @Test
    void aPlanThatIsNotSharedNeedsNone() {
        assertThat(addiction(false, Optional.empty()).allows()).isTrue();
    }

    @Test
    void aJointPlanIsAlwaysShared() {
        assertThat(joint(Optional.empty())).isEqualTo(NO);
        assertThat(joint(Optional.of(TODAY)).allows()).isTrue();
    }

    private static Verdict addiction(boolean shared, Optional<LocalDate> consentOn) {
        return agreeing(
                new AddictionPathGuard(), new AddictionPath("alcohol", "SerD", Optional.empty(), shared, consentOn));
    }

    private static Verdict joint(Optional<LocalDate> consentOn) {
        return agreeing(
                new HealthJointPlanGuard(),
                new HealthJointPlan("CSM", Optional.empty(), TODAY, consentOn, Optional.empty()));
    }

    private static Verdict agreeing(Guard guard, Record details) {
        return guard.allows(AnyWork.with(details).file(), AnyWork.to("AGREED", Stage.RUNNING), AnyWork.today());
    }
}
