package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class TraineeshipCoherenceTest {
    private final TraineeshipCoherence rule = new TraineeshipCoherence();

    @Test
    void aProjectThatHoldsTogetherHasNoFlaw() {
        assertThat(rule.flaws(Example.project())).isEmpty();
    }

    @Test
    void aTutorIsNotTheOtherTutor() {
        assertThat(rule.flaws(project(p -> p.the("promoterTutor", "bruno collaudi"))))
                .containsExactly(Flaw.at("/details/promoterTutor", "one-tutor-for-both"));
    }

    @Test
    void nobodyWorksMoreThanEightHoursADay() {
        assertThat(rule.flaws(project(p -> p.the("daysPerWeek", 3))))
                .containsExactly(Flaw.at("/details/weeklyHours", "too-many-hours-a-day", "most", 8));
    }

    @Test
    void aCoverDoesNotEndBeforeItBegins() {
        assertThat(rule.flaws(project(p -> p.the("insuredUntil", Optional.of(Example.START.minusDays(1))))))
                .containsExactly(Flaw.at("/details/insuredUntil", "cover-ends-before-it-begins"));
    }

    @Test
    void theSignatureComesBeforeCommunicationAndCertificate() {
        Optional<Object> early = Optional.of(Example.START.minusDays(11));
        assertThat(rule.flaws(project(p -> p.the("communicatedOn", early).the("skillsCertifiedOn", early))))
                .containsExactly(
                        Flaw.at("/details/communicatedOn", "communicated-before-signed"),
                        Flaw.at("/details/skillsCertifiedOn", "certified-before-signed"));
    }

    private static Traineeship project(UnaryOperator<With> change) {
        return change.apply(new With(Example.project())).now();
    }
}
