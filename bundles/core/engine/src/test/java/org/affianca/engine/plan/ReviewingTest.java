package org.affianca.engine.plan;

import static org.affianca.engine.plan.TestPlans.dario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Review;
import org.affianca.api.plan.Review.Attained;
import org.affianca.api.plan.ReviewData;
import org.affianca.api.problem.Missing;
import org.affianca.api.task.DueWork;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReviewingTest {
    private final TestHouse house;
    private final TestPlans at;
    private final LocalDate first;

    ReviewingTest(TestHouse house) {
        this.house = house;
        this.at = new TestPlans(house);
        this.first = at.today.minusDays(10).plusMonths(6);
    }

    private Review review(WorkId id, int nth) {
        return at.file(id).reviews().get(nth);
    }

    private void hold(WorkId id, ReviewData data) {
        int number = review(id, 0).number();
        at.act(id, (plan, version) -> at.desk.review(plan, version, number, data));
    }

    private ReviewData held(Optional<LocalDate> next) {
        return new ReviewData(
                at.today,
                List.of("Dario Esempio", "Giulia"),
                List.of(new Attained(1, 2, "Due sere su quattro"), new Attained(2, 0, "")),
                "Si prosegue.",
                next);
    }

    private List<LocalDate> due(WorkId id) {
        return house.as(at.giulia, () -> at.office.tasks.agenda(at.today.plusYears(3))).deadlines().stream()
                .filter(d -> d.work().equals(id) && d.code().equals("plan-review"))
                .map(DueWork::due)
                .toList();
    }

    @Test
    void theFirstReviewIsPlannedWhenThePlanTakesForceAndStandsInTheAgenda() {
        WorkId id = at.agreed();

        assertThat(at.file(id).reviews()).extracting(Review::plannedFor).containsExactly(first);
        assertThat(due(id)).containsExactly(first);
    }

    @Test
    void keepsWhoTookPartHowFarEachGoalCameAndWhatWasConcluded() {
        WorkId id = at.agreed();

        hold(id, held(Optional.empty()));

        Review.Held held = review(id, 0).held().orElseThrow();
        assertThat(held.tookPart()).containsExactly("Dario Esempio", "Giulia");
        assertThat(held.goals()).containsExactly(new Attained(1, 2, "Due sere su quattro"), new Attained(2, 0, ""));
        assertThat(held.conclusions()).isEqualTo("Si prosegue.");
        assertThat(held.planVersion()).isEqualTo(1);
        assertThat(held.by()).isEqualTo("Giulia");
    }

    @Test
    void theNextReviewFollowsTheRhythmOfThePlanOrWhatWasSaid() {
        WorkId byRhythm = at.agreed();
        hold(byRhythm, held(Optional.empty()));
        WorkId said = at.agreed();
        hold(said, held(Optional.of(at.today.plusDays(40))));

        assertThat(due(byRhythm)).containsExactly(at.today.plusMonths(6));
        assertThat(due(said)).containsExactly(at.today.plusDays(40));
        assertThat(review(byRhythm, 0).held()).isPresent();
    }

    @Test
    void saysWhatIsMissingInAReview() {
        WorkId id = at.agreed();
        ReviewData wrong = new ReviewData(
                at.today.minusDays(11),
                List.of(),
                List.of(new Attained(1, 4, ""), new Attained(9, 1, "")),
                "",
                Optional.of(at.today.minusDays(11)));

        assertThatThrownBy(() -> hold(id, wrong))
                .hasMessage("/on before-it-was-in-force, /tookPart required, /conclusions required,"
                        + " /next not-after-the-review, /goals/0/level out-of-range, /goals/1/goal unknown-goal,"
                        + " /goals goal-not-judged");
    }

    @Test
    void isHeldOnce() {
        WorkId id = at.agreed();
        hold(id, held(Optional.empty()));
        int number = at.file(id).reviews().stream()
                .filter(r -> r.held().isPresent())
                .findFirst()
                .orElseThrow()
                .number();

        assertThatThrownBy(() ->
                        at.act(id, (plan, version) -> at.desk.review(plan, version, number, held(Optional.empty()))))
                .hasMessage("review-held");
        assertThatThrownBy(() ->
                        at.act(id, (plan, version) -> at.desk.review(plan, version, 9_999, held(Optional.empty()))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aReviewIsPutOffAndTheAgendaFollows() {
        WorkId id = at.agreed();
        int number = review(id, 0).number();

        at.act(id, (plan, version) -> at.desk.moveReview(plan, version, number, at.today.plusDays(3)));
        at.act(id, (plan, version) -> at.desk.planReview(plan, version, at.today.plusDays(90)));

        assertThat(due(id)).containsExactly(at.today.plusDays(3));
        assertThat(at.file(id).reviews()).hasSize(2);
    }

    @Test
    void aPlanThatIsNotInForceHasNoReviews() {
        WorkId id = at.proposed(dario());

        assertThat(at.file(id).reviews()).isEmpty();
        assertThatThrownBy(() -> at.act(id, (plan, version) -> at.desk.planReview(plan, version, at.today)))
                .hasMessage("plan-not-in-force");
    }
}
