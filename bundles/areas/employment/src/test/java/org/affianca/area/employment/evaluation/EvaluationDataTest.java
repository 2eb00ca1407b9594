package org.affianca.area.employment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class EvaluationDataTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);

    @Test
    void aWholeEvaluationHasNoFlaw() {
        assertThat(evaluation(TODAY, "interim", 3, "").flaws(START, TODAY)).isEmpty();
    }

    @Test
    void itIsGivenDuringTheTraineeshipAndNotTomorrow() {
        assertThat(evaluation(START.minusDays(1), "interim", 3, "").flaws(START, TODAY))
                .containsExactly(Flaw.at("/givenOn", "evaluated-before-start", "start", START));
        assertThat(evaluation(TODAY.plusDays(1), "interim", 3, "").flaws(START, TODAY))
                .containsExactly(Flaw.at("/givenOn", "evaluated-in-the-future"));
    }

    @Test
    void scalesGoFromOneToFive() {
        assertThat(evaluation(TODAY, "final", 0, "").flaws(START, TODAY))
                .containsExactly(Flaw.at("/orientation", "scale-one-to-five"));
        assertThat(evaluation(TODAY, "final", 6, "").flaws(START, TODAY))
                .containsExactly(Flaw.at("/orientation", "scale-one-to-five"));
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        assertThat(evaluation(TODAY, "sometimes", 0, "x".repeat(2001)).flaws(START, TODAY))
                .containsExactly(
                        Flaw.at("/moment", "unknown-moment"),
                        Flaw.at("/orientation", "scale-one-to-five"),
                        Flaw.at("/note", "note-too-long", "most", 2000));
    }

    private static EvaluationData evaluation(LocalDate on, String moment, int orientation, String note) {
        return new EvaluationData(on, moment, orientation, 3, 3, 3, Optional.of(note));
    }
}
