package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of life over REST, with the dissent of a mother, three measures under it, and what became of it. */
@OnBothDatabases
class PlanOverRestIT {
    private final Town town;
    private final CaseStory story;
    private final PlanStory plans;
    private final LocalDate today = LocalDate.now();
    private final String proposed = today.minusDays(30).toString();
    private final String signed = today.minusDays(20).toString();

    PlanOverRestIT(Town town) {
        this.town = town;
        this.story = new CaseStory(town, town.user("worker", "desk"));
        this.plans = new PlanStory(story);
    }

    @BeforeEach
    void employmentIsThere() {
        new Areas(town).ensure("employment");
    }

    @Test
    void aProjectOfLifeIsWrittenSignedCarriedOutAndReviewed() {
        long file = story.caseInCharge();
        long work = plans.open(file, proposed);
        isNotInForceUntilItIsSigned(work);
        showsWhoPaysWhat(work);
        isSignedWithTheDissentOfTheMother(work);
        isCarriedOutByWorkOfAnArea(file, work);
        isReviewed(work);
        changesAsANewVersion(work);
        tellsItsStory(file);
    }

    private void isNotInForceUntilItIsSigned(long work) {
        Answer empty = plans.plan(work);
        assertThat(empty.at("/shown/line/state").asText()).isEqualTo("DRAFT");
        assertThat(empty.etag()).isEqualTo("\"0\"");
        Answer early = plans.propose(work, proposed).expect(409);
        assertThat(early.at("/errors")).hasSize(4);
        plans.write(work, PlanStory.content()).expect(200);

        Answer step = story.step(work, "AGREED", today.toString(), "", "").expect(409);
        assertThat(step.at("/errors/0/code").asText()).isEqualTo("plan-not-agreed");
        assertThat(step.at("/errors/0/detail").asText()).contains("firme");
        plans.propose(work, proposed).expect(200);
        assertThat(plans.write(work, PlanStory.content())
                        .expect(409)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("plan-version-fixed");
    }

    private void showsWhoPaysWhat(long work) {
        JsonNode funding = plans.plan(work).at("/shown/funding");
        assertThat(funding.at("/total").decimalValue()).isEqualByComparingTo("14000");
        assertThat(funding.at("/sources")).hasSize(4);
        assertThat(funding.at("/twice")).hasSize(1);
        assertThat(funding.at("/twice/0/action").asInt()).isEqualTo(11);
    }

    private void isSignedWithTheDissentOfTheMother(long work) {
        plans.sign(work, PlanStory.MOTHER, PlanStory.refused(signed, "Ho paura che resti solo"))
                .expect(200);
        plans.sign(work, PlanStory.PERSON, PlanStory.signed(signed)).expect(200);
        Answer agreed =
                plans.sign(work, PlanStory.MANAGER, PlanStory.signed(signed)).expect(200);

        assertThat(agreed.at("/shown/line/state").asText()).isEqualTo("AGREED");
        assertThat(agreed.at("/inForce").asInt()).isEqualTo(1);
        assertThat(agreed.at("/shown/signatures")).hasSize(3);
        Answer accepted =
                plans.sign(work, PlanStory.REFERENT, PlanStory.signed(signed)).expect(200);
        assertThat(accepted.at("/shown/line/state").asText()).isEqualTo("AGREED");
        story.step(work, "AGREED", today.toString(), "", "").expect(200);
        assertThat(story.sheet(work).at("/inForce").asInt()).isEqualTo(1);
    }

    private void isCarriedOutByWorkOfAnArea(long file, long work) {
        long traineeship = story.worker()
                .post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service",
                                "employment.traineeship",
                                "from",
                                today.toString(),
                                "under",
                                work,
                                "details",
                                Map.of()))
                .expect(201)
                .id();
        Answer moved = plans.put(work, "/progress/actions/14", Map.of("state", "RUNNING", "work", traineeship))
                .expect(200);
        assertThat(moved.at("/progress/0/service").asText()).isEqualTo("employment.traineeship");
        plans.put(work, "/progress/actions/99", Map.of("state", "DONE")).expect(404);

        Answer measured = plans.post(
                        work, "/progress/indicators/13", Map.of("on", today.toString(), "value", "3", "note", ""))
                .expect(201);
        assertThat(measured.at("/measured/0/value").asText()).isEqualTo("3");

        Answer joined = plans.post(
                        work,
                        "/participants",
                        Map.of("name", "Cooperativa Immaginaria", "role", "Educatore", "consentedOn", signed))
                .expect(201);
        int participant = joined.at("/participants/0/number").asInt();
        Answer left = plans.put(work, "/participants/" + participant + "/withdrawal", Map.of("on", today.toString()))
                .expect(200);
        assertThat(left.at("/participants/0/withdrawnOn").asText()).isEqualTo(today.toString());
    }

    private void isReviewed(long work) {
        JsonNode planned = plans.plan(work).at("/reviews/0");
        String due = LocalDate.parse(signed).plusMonths(6).toString();
        assertThat(planned.at("/plannedFor").asText()).isEqualTo(due);
        assertThat(story.worker()
                        .get("/agenda?until=" + today.plusYears(1))
                        .expect(200)
                        .at("/deadlines"))
                .anySatisfy(line -> {
                    assertThat(line.path("work").asLong()).isEqualTo(work);
                    assertThat(line.path("label").asText()).isEqualTo("Verifica del progetto");
                    assertThat(line.path("due").asText()).isEqualTo(due);
                });
        int number = planned.path("number").asInt();

        Answer lacking = plans.put(work, "/reviews/" + number, Map.of("on", today.toString(), "goals", List.of()))
                .expect(422);
        assertThat(lacking.at("/errors"))
                .extracting(error -> error.path("pointer").asText())
                .contains("/tookPart", "/conclusions", "/goals");
        Answer held = plans.put(
                        work,
                        "/reviews/" + number,
                        Map.of(
                                "on", today.toString(),
                                "tookPart", List.of("Dario Esempio", "Marta Inventati"),
                                "goals",
                                        List.of(
                                                Map.of("goal", 1, "level", 3),
                                                Map.of("goal", 2, "level", 2, "reason", "Ha cominciato")),
                                "conclusions", "Due obiettivi su due vanno avanti.",
                                "next", today.plusMonths(3).toString()))
                .expect(200);
        assertThat(held.at("/reviews")).hasSize(2);
        assertThat(plans.put(work, "/reviews/" + number + "/day", Map.of("on", due))
                        .expect(409)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("review-held");
    }

    private void changesAsANewVersion(long work) {
        plans.post(work, "/versions", Map.of()).expect(201);
        Answer stale = story.worker()
                .put("/works/" + work + "/plan", PlanStory.content(), "If-Match", "\"1\"")
                .expect(412);
        assertThat(stale.at("/changedBy").asText()).isNotBlank();
        Map<String, Object> other = PlanStory.content();
        other.put("aim", "Vivere da solo");
        other.put("commitments", List.of());
        plans.write(work, other).expect(200);

        Answer comparison = story.worker()
                .get("/works/" + work + "/plan/comparison?left=1&right=2")
                .expect(200);
        assertThat(comparison.at("/differences"))
                .extracting(one ->
                        one.path("part").asText() + " " + one.path("change").asText())
                .containsExactly("AIM CHANGED", "COMMITMENT REMOVED");
        assertThat(plans.plan(work).at("/inForce").asInt()).isEqualTo(1);

        plans.propose(work, today.toString()).expect(200);
        plans.sign(work, PlanStory.PERSON, PlanStory.refused(today.toString(), "Non adesso"))
                .expect(200);
        plans.put(work, "/agreement/authority", Map.of("legalBasis", "", "on", today.toString()))
                .expect(422);
        Answer enforced = plans.put(
                        work,
                        "/agreement/authority",
                        Map.of("legalBasis", "Decreto del giudice tutelare 7/2026", "on", today.toString()))
                .expect(200);
        assertThat(enforced.at("/shown/line/state").asText()).isEqualTo("BY_AUTHORITY");
        assertThat(enforced.at("/versions/0/state").asText()).isEqualTo("SUPERSEDED");
        story.worker().get("/works/" + work + "/plan/versions/1").expect(200);
        story.worker().get("/works/" + work + "/plan/versions/9").expect(404);
    }

    private void tellsItsStory(long file) {
        assertThat(story.worker().get("/cases/" + file + "/timeline?limit=200").items())
                .extracting(line -> line.path("text").asText())
                .contains("Progetto individuale: concordata la versione 1")
                .noneMatch(text -> text.contains("event.") || text.contains("{"));
    }
}
