package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Foster care over REST: a family of the bank is found for Leo, he lives there, and his visits are reported. */
@OnBothDatabases
class FosterCareOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();

    private final Town town;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory story;
    private final PlaceStory places;

    FosterCareOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator");
        this.story = new CaseStory(town, worker);
        this.places = new PlaceStory(story, coordinator);
    }

    @BeforeEach
    void minorsIsThere() {
        new Areas(town).ensure("minors");
    }

    @Test
    void theBankProposesAFamilyAndAPersonChooses() {
        long fits = family("Famiglia Girasole", List.of("trauma-care"), 3, 10);
        long tooOld = family("Famiglia Papavero", List.of("trauma-care", "small-child"), 12, 17);
        long leo = places.child("Leo", TODAY.minusYears(9).toString());
        long file = places.family(town.unit(), List.of(leo));
        long request = opened(
                file,
                Map.of("service", "minors.foster-request", "receivedOn", TODAY.toString()),
                Map.of(
                        "child",
                        leo,
                        "wantedFrom",
                        TODAY.toString(),
                        "duration",
                        "1",
                        "nature",
                        "1",
                        "children",
                        1,
                        "firstSkill",
                        "trauma-care"));
        String path = "/areas/minors/foster-requests/" + request + "/families";
        List<JsonNode> matches = worker.get(path).expect(200).items();
        JsonNode first = match(matches, fits);
        assertThat(first.path("against")).isEmpty();
        assertThat(first.path("points").asInt()).isEqualTo(4);
        assertThat(first.path("free").asInt()).isEqualTo(1);
        assertThat(match(matches, tooOld).path("against"))
                .extracting(JsonNode::asText)
                .containsExactly("age");
        assertThat(matches.indexOf(first)).isLessThan(matches.indexOf(match(matches, tooOld)));

        decide(path, fits, "ACCEPTED").expect(409);
        decide(path, fits, "PROPOSED").expect(200);
        decide(path, fits, "PROPOSED").expect(409);
        List<JsonNode> after = decide(path, fits, "ACCEPTED").expect(200).items();
        assertThat(match(after, fits).path("proposed").asText()).isEqualTo("ACCEPTED");
        assertThat(worker.get("/cases/" + file + "/timeline?limit=200")
                        .expect(200)
                        .text())
                .contains("foster-family-proposed");

        town.user("worker").get(path).expect(404);
        town.user("desk").get(path).expect(404);
        town.user("desk").get("/areas/minors/foster-families").expect(403);
        worker.put("/areas/minors/foster-families/" + fits, data("Girasole", List.of(), 3, 10), "If-Match", "\"1\"")
                .expect(403);
        assertThat(worker.get("/facilities/" + fits).expect(200).text()).doesNotContain("via Prova");
    }

    @Test
    void theBankIsKeptByItsCoordinator() {
        long id = family("Famiglia Ulivo", List.of("infant"), 0, 3);
        String path = "/areas/minors/foster-families/" + id;
        Answer there = coordinator.get(path).expect(200);
        Map<String, Object> resting = data("Famiglia Ulivo", List.of("infant", "small-child"), 0, 6);
        resting.put("state", "RESTING");
        Answer changed =
                coordinator.put(path, resting, "If-Match", there.etag()).expect(200);
        assertThat(changed.at("/version").asInt()).isEqualTo(2);
        assertThat(changed.at("/data/state").asText()).isEqualTo("RESTING");
        assertThat(changed.at("/data/skills")).hasSize(2);
        coordinator.put(path, resting, "If-Match", there.etag()).expect(412);
        resting.put("skills", List.of("juggling"));
        resting.put("toAge", -1);
        assertThat(coordinator
                        .put(path, resting, "If-Match", changed.etag())
                        .expect(422)
                        .text())
                .contains("/skills", "/toAge");
        worker.get("/areas/minors/foster-families/" + Long.MAX_VALUE).expect(404);
        assertThat(worker.get("/areas/minors/foster-families?limit=1")
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void fosterCareStartsByItsDecreeAndIsReportedEverySixMonths() {
        long home = family("Famiglia Cedro", List.of(), 0, 17);
        long leo = places.child("Leo", TODAY.minusYears(9).toString());
        long file = places.family(town.unit(), List.of(leo));
        Map<String, Object> details = new HashMap<>(Map.of(
                "child", leo, "form", "2", "kinship", "1", "duration", "1", "nature", "1", "decree", "TM 12/2026"));
        long work = opened(
                file,
                Map.of(
                        "service",
                        "minors.foster-care",
                        "from",
                        TODAY.minusMonths(8).toString(),
                        "facility",
                        home),
                details);
        String start = TODAY.minusMonths(8).toString();
        assertThat(story.step(work, "STARTED", start, "", "").expect(409).text())
                .contains("relatives-not-excluded", "judicial-without-decree");
        details.put("relativesExcluded", true);
        details.put("decreeOn", TODAY.minusMonths(9).toString());
        story.describe(work, details).expect(200);
        story.step(work, "STARTED", start, "", "").expect(200);

        assertThat(due(work, "longest"))
                .as("24 months")
                .isEqualTo(TODAY.minusMonths(8).plusMonths(24).toString());
        assertThat(due(work, "report"))
                .as("six months")
                .isEqualTo(TODAY.minusMonths(8).plusMonths(6).toString());
        story.step(work, "REPORTED", TODAY.minusMonths(2).toString(), "", "").expect(200);
        assertThat(due(work, "report"))
                .as("and six months after each report")
                .isEqualTo(TODAY.minusMonths(2).plusMonths(6).toString());
        Answer ended = story.step(work, "ENDED", TODAY.toString(), "1", "").expect(200);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(story.sheet(work).at("/outcome").asText()).isEqualTo("1");
    }

    private String due(long work, String code) {
        return ClockStory.deadline(worker.get("/works/" + work + "/clock").expect(200), code)
                .path("due")
                .asText();
    }

    private Answer decide(String path, long family, String state) {
        return worker.put(path + "/" + family, Map.of("state", state, "on", TODAY.toString(), "note", ""));
    }

    private long opened(long file, Map<String, Object> opening, Map<String, Object> details) {
        Map<String, Object> work = new HashMap<>(opening);
        work.putIfAbsent("from", TODAY.toString());
        work.put("details", details);
        return worker.post("/cases/" + file + "/works", work).expect(201).id();
    }

    private long family(String name, List<String> skills, int fromAge, int toAge) {
        return coordinator
                .post(
                        "/areas/minors/foster-families",
                        Map.of(
                                "address",
                                Map.of(
                                        "street",
                                        "via Prova 1",
                                        "postcode",
                                        "",
                                        "municipality",
                                        "Parma",
                                        "province",
                                        ""),
                                "places",
                                1,
                                "family",
                                data(name, skills, fromAge, toAge)))
                .expect(201)
                .id();
    }

    private static Map<String, Object> data(String name, List<String> skills, int fromAge, int toAge) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", name);
        data.put("state", "AVAILABLE");
        data.put("type", "couple");
        data.put("suitableOn", TODAY.minusYears(1).toString());
        data.put("fullTime", true);
        data.put("partTime", false);
        data.put("residential", true);
        data.put("daytime", false);
        data.put("fromAge", fromAge);
        data.put("toAge", toAge);
        data.put("mostChildren", 1);
        data.put("outOfRegion", false);
        data.put("skills", skills);
        data.put(
                "trainings",
                List.of(Map.of("heldOn", TODAY.minusMonths(3).toString(), "title", "Accogliere", "hours", 12)));
        return data;
    }

    private static JsonNode match(List<JsonNode> matches, long family) {
        return matches.stream()
                .filter(match -> match.path("family").asLong() == family)
                .findFirst()
                .orElseThrow();
    }
}
