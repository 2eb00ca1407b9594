package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class TraineeshipCoherenceTest {
    private final TraineeshipCoherence rule = new TraineeshipCoherence();

    @Test
    void aProjectThatHoldsTogetherHasNoFlaw() {
        assertThat(rule.flaws(Example.project())).isEmpty();
    }

    @Test
    void aTutorIsNotTheOtherTutor() {
        assertThat(rule.flaws(project("promoterTutor", "bruno collaudi")))
                .containsExactly(Flaw.at("/details/promoterTutor", "one-tutor-for-both"));
    }

    @Test
    void nobodyWorksMoreThanEightHoursADay() {
        assertThat(rule.flaws(project("daysPerWeek", 3)))
                .containsExactly(Flaw.at("/details/weeklyHours", "too-many-hours-a-day", "most", 8));
    }

    @Test
    void aCoverDoesNotEndBeforeItBegins() {
        assertThat(rule.flaws(project("insuredUntil", Optional.of(Example.START.minusDays(1)))))
                .containsExactly(Flaw.at("/details/insuredUntil", "cover-ends-before-it-begins"));
    }

    @Test
    void theSignatureComesBeforeCommunicationAndCertificate() {
        Optional<Object> early = Optional.of(Example.START.minusDays(11));
        assertThat(rule.flaws(With.the(project("communicatedOn", early), "skillsCertifiedOn", early)))
                .containsExactly(
                        Flaw.at("/details/communicatedOn", "communicated-before-signed"),
                        Flaw.at("/details/skillsCertifiedOn", "certified-before-signed"));
    }

    private static Traineeship project(String part, Object value) {
        return With.the(Example.project(), part, value);
    }
}
