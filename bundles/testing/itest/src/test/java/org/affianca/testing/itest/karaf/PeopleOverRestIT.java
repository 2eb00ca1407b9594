package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A person who fled home, from her temporary code to the guardian of her son, over REST on both databases. */
@OnBothDatabases
class PeopleOverRestIT {
    private final Town town;
    private final Caller worker;
    private final Caller desk;
    private final CaseStory story;
    private final PeopleStory people;

    PeopleOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.desk = town.user("desk");
        this.story = new CaseStory(town, worker);
        this.people = new PeopleStory(worker);
    }

    @Test
    void theRegisterKnowsHerOverTimeAndItsViewOfTodayAgrees() {
        long amal = story.person();
        people.enter(amal, "codes", Map.of("kind", "STP", "code", "STP0800100000099", "from", "2025-09-01"))
                .expect(200);
        people.enter(amal, "citizenships", Map.of("country", "MAR")).expect(200);
        people.enter(amal, "names", Map.of("kind", "ALIAS", "surname", "Inventatissimi", "name", ""))
                .expect(200);

        Answer refused = people.enter(amal, "codes", Map.of("kind", "ENI", "code", "STP1", "until", "ieri"));
        assertThat(refused.expect(422).at("/errors/0/pointer").asText()).isEqualTo("/codes/1/until");
        Answer flawed = people.enter(amal, "codes", Map.of("kind", "ENI", "code", "STP1"));
        assertThat(flawed.expect(422).at("/errors/0/detail").asText()).contains("forma attesa");

        assertThat(worker.get("/people?q=inventatissimi").expect(200).item("id", String.valueOf(amal)))
                .isNotNull();
        Answer person = worker.get("/people/" + amal).expect(200);
        assertThat(person.at("/citizenship").asText()).isEqualTo("ITA");
        assertThat(person.etag()).isEqualTo(people.registry(amal).etag());
        assertThat(worker.put("/people/" + amal + "/registry", Map.of(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);

        List<JsonNode> versions =
                worker.get("/people/" + amal + "/versions?limit=2").expect(200).items();
        assertThat(versions).hasSize(2).allSatisfy(version -> assertThat(version.path("changes"))
                .isNotEmpty());
    }

    @Test
    void aRefugeIsKnownToHerTeamOnly() {
        long amal = story.person();
        people.enter(amal, "addresses", PeopleStory.address("FACILITY", "Via del Rifugio 1", true, "2025-09-02"))
                .expect(200);
        assertThat(people.registry(amal).text()).contains("Via del Rifugio 1");
        assertThat(desk.get("/people/" + amal + "/registry").expect(200).text()).doesNotContain("Rifugio");
        assertThat(desk.get("/people/" + amal + "/versions").expect(200).text()).doesNotContain("Rifugio");
    }

    @Test
    void tiesReadBothWaysAndOnlyBetweenPersonsWhoAreSeen() {
        long amal = story.person();
        long son = story.person();
        Answer tie = worker.post("/ties", PeopleStory.tie(amal, son, "KINSHIP", "parent"))
                .expect(201);
        assertThat(tie.at("/words").asText()).isEqualTo("Genitore di");
        assertThat(tie.at("/wordsBack").asText()).isEqualTo("Figlio o figlia di");
        assertThat(worker.get("/people/" + son + "/ties", "Accept-Language", "en")
                        .expect(200)
                        .at("/items/0/wordsBack")
                        .asText())
                .isEqualTo("Child of");

        Map<String, Object> guardian = PeopleStory.tie(amal, son, "GUARDIANSHIP", "guardian");
        assertThat(worker.post("/ties", guardian)
                        .expect(422)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/decree");
        guardian.put("decree", Map.of("court", "Tribunale di Parma", "number", "VG 9/2025", "powers", "full"));
        worker.post("/ties", guardian).expect(201);

        Map<String, Object> ended = PeopleStory.tie(amal, son, "KINSHIP", "parent");
        ended.put("from", "2010-05-05");
        Answer second =
                worker.put("/ties/" + tie.id(), ended, "If-Match", tie.etag()).expect(200);
        worker.put("/ties/" + tie.id(), ended, "If-Match", tie.etag()).expect(412);
        worker.post("/ties/" + tie.id() + "/withdrawal", Map.of("because", "Prova."), "If-Match", second.etag())
                .expect(200);
        assertThat(worker.get("/ties/" + tie.id() + "/versions").expect(200).items())
                .hasSize(3);
        assertThat(worker.get("/people/" + amal + "/ties").expect(200).items()).hasSize(1);
        assertThat(town.administrator().get("/ties/" + tie.id()).status()).isEqualTo(404);
    }

    @Test
    void whoJoinsAndLeavesAHouseholdIsDated() {
        long amal = story.person();
        long son = story.person();
        Answer formed = worker.post(
                        "/households",
                        Map.of(
                                "kind",
                                "DE_FACTO",
                                "from",
                                "2025-01-01",
                                "members",
                                List.of(Map.of("person", amal, "relationship", "1", "from", "2025-01-01"))))
                .expect(201);
        String home = "/households/" + formed.id();
        Answer joined = worker.post(
                        home + "/members",
                        Map.of("person", son, "relationship", "3", "from", "2025-03-01"),
                        "If-Match",
                        formed.etag())
                .expect(200);
        Answer left = worker.post(
                        home + "/members/" + son + "/departure",
                        Map.of("last", "2025-06-30"),
                        "If-Match",
                        joined.etag())
                .expect(200);
        assertThat(left.at("/members/1/until").asText()).isEqualTo("2025-06-30");
        assertThat(worker.get(home).expect(200).etag()).isEqualTo(left.etag());
        assertThat(worker.get(home + "/versions").expect(200).items()).hasSize(3);
        worker.post(home + "/members/" + son + "/departure", Map.of("last", "2025-07-30"), "If-Match", left.etag())
                .expect(422);
    }

    @Test
    void aCircumstanceOfAnAreaStaysReadableWhileTheAreaIsAway() {
        Areas areas = new Areas(town);
        areas.ensure("employment");
        long amal = story.person();
        Map<String, Object> details = new LinkedHashMap<>(Map.of("declaredOn", "2025-09-10", "track", "9"));
        String path = "/people/" + amal + "/circumstances";
        Answer wrong =
                worker.post(path, PeopleStory.circumstance("employment.registered-jobseeker", "2025-09-10", details));
        assertThat(wrong.expect(422).json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/details/centre", "/details/track");
        details.put("centre", "Centro per l’impiego di Prova");
        details.put("track", "4");
        Map<String, Object> asked = PeopleStory.circumstance("employment.registered-jobseeker", "2025-09-10", details);
        Answer first =
                worker.post(path, asked, "Idempotency-Key", "jobseeker-" + amal).expect(201);
        assertThat(worker.post(path, asked, "Idempotency-Key", "jobseeker-" + amal)
                        .id())
                .as("the same act sent twice")
                .isEqualTo(first.id());
        details.put("track", "2");
        worker.put(path + "/" + first.id(), asked, "If-Match", first.etag()).expect(200);
        assertThat(worker.put(path + "/" + first.id(), asked, "If-Match", first.etag())
                        .expect(412)
                        .at("/current")
                        .asInt())
                .isEqualTo(2);
        worker.post(path, PeopleStory.circumstance("core.no-fixed-home", "2025-09-01", Map.of()))
                .expect(201);
        assertThat(worker.get("/circumstance-types/employment.registered-jobseeker/form")
                        .expect(200)
                        .text())
                .contains("Centro per l’impiego", "Percorso GOL");

        areas.remove("employment").expect(200);
        JsonNode away = people.circumstance(amal, first.id());
        assertThat(away.path("installed").asBoolean()).isFalse();
        assertThat(away.has("details")).isFalse();
        assertThat(away.path("typeLabel").asText()).isEqualTo("Iscritta o iscritto al centro per l’impiego");
        assertThat(away.path("evidence").path("text").asText()).isEqualTo("Lo dice il tesserino.");
        assertThat(people.circumstances(amal).items()).hasSize(2);
        assertThat(worker.put(path + "/" + first.id(), asked, "If-Match", "\"2\"")
                        .expect(409)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("circumstance-area-away");

        areas.ensure("employment");
        assertThat(worker.get(path + "/" + first.id() + "/versions").expect(200).items())
                .extracting(version -> version.path("details").path("track").asText())
                .containsExactly("2", "4");
        assertThat(desk.get(path).expect(200).items()).isEmpty();
        assertThat(desk.get(path + "/" + first.id()).status()).isEqualTo(404);
    }
}
