package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.AssessmentStory.ALONE;
import static org.affianca.testing.itest.karaf.AssessmentStory.LIFE;
import static org.affianca.testing.itest.karaf.AssessmentStory.complete;
import static org.affianca.testing.itest.karaf.AssessmentStory.fill;
import static org.affianca.testing.itest.karaf.AssessmentStory.now;
import static org.affianca.testing.itest.karaf.AssessmentStory.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questionnaires over REST: filled little by little, by two who do not see each other, and compared over time. */
@OnBothDatabases
class AssessmentOverRestIT {
    private final Town town;
    private final CaseStory story;
    private final AssessmentStory assessments;

    AssessmentOverRestIT(Town town) {
        this.town = town;
        this.story = new CaseStory(town, town.user("worker", "desk"));
        this.assessments = new AssessmentStory(story);
    }

    @BeforeEach
    void employmentIsThere() {
        new Areas(town).ensure("employment");
    }

    private static List<String> pointers(Answer refused) {
        return stream(refused.at("/errors"))
                .map(error -> error.path("pointer").asText())
                .collect(Collectors.toList());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }

    private static JsonNode score(JsonNode results, String score) {
        return stream(results)
                .filter(one -> one.path("score").asText().equals(score))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void instrumentsAreReadInTheReadersLanguage() {
        assertThat(story.worker().get("/instruments").expect(200).items())
                .extracting(one -> one.path("code").asText())
                .contains("core.social-needs", LIFE, "employment.employability");
        Answer needs = story.worker().get("/instruments/core.social-needs").expect(200);
        assertThat(stream(needs.at("/sections")).flatMap(section -> stream(section.path("items"))))
                .extracting(item -> item.path("type").asText())
                .contains(
                        "YES_NO", "CHOICE", "CHOICES", "SCALE", "NUMBER", "DECIMAL", "DATE", "TEXT", "GRID", "PERSON");
        assertThat(needs.at("/title").asText()).isEqualTo("Primo sguardo sui bisogni sociali");
        assertThat(story.worker()
                        .get("/instruments/core.social-needs", "Accept-Language", "en")
                        .at("/title")
                        .asText())
                .isEqualTo("First look at social needs");
        story.worker().get("/instruments/core.no-such").expect(404);
    }

    @Test
    void aSheetIsFilledLittleByLittleAndCompletedOnce() {
        long file = story.caseInCharge();
        long work = assessments.open(file, "core.assessment", LIFE);
        Caller worker = story.worker();
        worker.get("/works/" + work + "/assessment").expect(404);
        assertThat(pointers(assessments
                        .begin(work, Map.of("person", 4_000_000_000L))
                        .expect(422)))
                .containsExactly("/person");
        Answer begun = assessments
                .begin(work, Map.of("person", assessments.holder(file)))
                .expect(201);
        assertThat(begun.at("/sheets/0/mayWrite").asBoolean()).isTrue();
        assessments.begin(work, Map.of("person", assessments.holder(file))).expect(409);

        Answer first =
                fill(worker, work, 1, "\"1\"", Map.of("wash", 0, "dress", 1)).expect(200);
        assertThat(first.etag()).isEqualTo("\"2\"");
        assertThat(fill(worker, work, 1, "\"1\"", Map.of("wash", 4))
                        .expect(412)
                        .at("/current")
                        .asInt())
                .isEqualTo(2);
        worker.send("PATCH", sheet(work, 1), BodyPublishers.ofString("{}")).expect(428);
        assertThat(pointers(fill(worker, work, 1, "\"2\"", Map.of("wash", 9, "eat", "no", "fly", 1))
                        .expect(422)))
                .containsExactlyInAnyOrder("/answers/wash", "/answers/eat", "/answers/fly");
        assertThat(pointers(complete(worker, work, 1, "\"2\"").expect(422)))
                .containsExactly("/answers/eat", "/answers/move", "/answers/tasks", "/answers/out");

        fill(worker, work, 1, "\"2\"", ALONE).expect(200);
        Answer frozen = complete(worker, work, 1, "\"3\"").expect(200);
        JsonNode body = score(frozen.at("/results"), "body");
        assertThat(body.path("value").asInt()).isEqualTo(3);
        assertThat(body.path("levelLabel").asText()).isEqualTo("Autonomia");
        assertThat(stream(body.path("shares"))
                        .filter(share -> share.path("part").asText().equals("move"))
                        .findFirst()
                        .orElseThrow()
                        .path("weight")
                        .asInt())
                .isEqualTo(2);
        assertThat(score(frozen.at("/results"), "support").path("levelLabel").asText())
                .isEqualTo("Leggero");

        assertThat(fill(worker, work, 1, "\"4\"", Map.of("wash", 4))
                        .expect(409)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("sheet-complete");
        assertThat(pointers(worker.delete(sheet(work, 1) + "/completion", "If-Match", "\"4\"")
                        .expect(422)))
                .containsExactly("/reason");
        worker.delete(sheet(work, 1) + "/completion?reason=Misurato+di+nuovo", "If-Match", "\"4\"")
                .expect(200);
        fill(worker, work, 1, "\"5\"", Map.of("wash", 4)).expect(200);
    }

    @Test
    void twoAssessAloneThenTogether() {
        Town.Staff other = town.staff("Olga Prototipi", "worker");
        Caller olga = Caller.signedIn(town.house(), other.name(), other.password());
        long olgaId = olga.get("/session").expect(200).at("/user/id").asLong();
        long file = story.caseInCharge();
        assessments.joins(file, olgaId);
        long work = assessments.open(file, "core.assessment", LIFE);
        assessments
                .begin(work, Map.of("person", assessments.holder(file), "second", olgaId))
                .expect(201);
        Caller worker = story.worker();

        fill(worker, work, 1, "\"1\"", ALONE).expect(200);
        complete(worker, work, 1, "\"2\"").expect(200);
        Answer blind = olga.get("/works/" + work + "/assessment").expect(200);
        assertThat(blind.at("/sheets/0/complete").asBoolean()).isTrue();
        assertThat(blind.json().at("/sheets/0").has("answers")).isFalse();
        assertThat(blind.text()).doesNotContain("\"results\":[{\"score\":\"body\",\"title\":\"Cura di sé\",\"value\"");
        olga.get("/works/" + work + "/assessment/reconciliation").expect(409);
        fill(worker, work, 2, "\"1\"", ALONE).expect(403);

        Map<String, Object> hers = new HashMap<>(ALONE);
        hers.put("wash", 2);
        fill(olga, work, 2, "\"1\"", hers).expect(200);
        complete(olga, work, 2, "\"2\"").expect(200);
        Answer beside =
                worker.get("/works/" + work + "/assessment/reconciliation").expect(200);
        assertThat(beside.at("/different").asInt()).isEqualTo(1);
        Answer agreed = worker.post("/works/" + work + "/assessment/agreement").expect(201);
        assertThat(agreed.at("/lacking/0").asText()).isEqualTo("wash");
        fill(olga, work, 0, now(olga, work, 0), Map.of("wash", 1)).expect(200);
        complete(worker, work, 0, now(worker, work, 0)).expect(200);
        assertThat(worker.get("/works/" + work + "/assessment")
                        .expect(200)
                        .at("/complete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void assessmentsAreComparedOverTime() {
        long file = story.caseInCharge();
        long person = assessments.holder(file);
        Map<String, Object> worse = new HashMap<>(ALONE);
        worse.put("wash", 4);
        long first = assessments.made(file, worse);
        long second = assessments.made(file, ALONE);
        Answer compared =
                story.worker().get("/people/" + person + "/assessments/" + LIFE).expect(200);
        assertThat(stream(compared.at("/occasions")).map(one -> one.path("work").asLong()))
                .containsExactly(first, second);
        JsonNode body = stream(compared.at("/scores"))
                .filter(one -> one.path("id").asText().equals("body"))
                .findFirst()
                .orElseThrow();
        assertThat(stream(body.path("results")).map(one -> one.path("value").asInt()))
                .containsExactly(7, 3);
        assertThat(story.worker()
                        .get("/people/" + person + "/assessments?limit=1")
                        .expect(200)
                        .at("/items/0/work")
                        .asLong())
                .isEqualTo(second);
        Caller desk = town.user("desk");
        desk.get("/works/" + first + "/assessment").expect(404);
        assertThat(desk.get("/people/" + person + "/assessments").expect(200).items())
                .isEmpty();
    }

    @Test
    void anAssessmentStaysReadableWhenItsAreaIsGone() {
        long file = story.caseInCharge();
        long work = assessments.open(file, "employment.employability-profile", "employment.employability");
        assessments.begin(work, Map.of("person", assessments.holder(file))).expect(201);
        fill(story.worker(), work, 1, "\"1\"", Map.of("schooling", "upper", "licence", true))
                .expect(200);
        Areas areas = new Areas(town);
        areas.without("employment");
        try {
            Answer still = story.worker().get("/works/" + work + "/assessment").expect(200);
            assertThat(still.at("/instrument/title").asText()).isEqualTo("Profilo di occupabilità");
            assertThat(score(still.at("/sheets/0/results"), "skills")
                            .path("value")
                            .asInt())
                    .isEqualTo(2);
            story.worker().get("/instruments/employment.employability").expect(404);
            story.worker()
                    .get("/instruments/employment.employability/versions/1")
                    .expect(200);
        } finally {
            areas.ensure("employment");
        }
    }
}
