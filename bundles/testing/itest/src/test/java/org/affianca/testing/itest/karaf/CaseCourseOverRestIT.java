package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Bruno's file from taking charge to closing and a second episode; Pio's and his son's; one left behind. */
@OnBothDatabases
class CaseCourseOverRestIT {
    private final Town town;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory story;
    private final CourseStory course;
    private final long unit;

    CaseCourseOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator");
        this.story = new CaseStory(town, worker);
        this.course = new CourseStory(worker);
        this.unit = town.unit();
    }

    private static List<String> codes(Answer refused) {
        return refused.at("/errors").findValuesAsText("code");
    }

    @Test
    void brunoIsTakenInChargeToldSuspendedClosedWhenAllIsPaidAndComesBack() {
        long bruno = story.person();
        long file = story.openCase(bruno, story.contact(bruno));

        takesChargeAndTellsHim(file, bruno);
        suspends(file);
        long grant = closingIsStoppedByAnUnpaidInstalment(file, bruno);
        course.pay(grant);
        assertThat(course.closing(file).at("/allowed").asBoolean()).isTrue();
        course.close(file, "").expect(200);
        comesBack(file);
    }

    private void takesChargeAndTellsHim(long file, long bruno) {
        Answer bare = course.move(file, "IN_CHARGE", Map.of()).expect(422);
        assertThat(bare.at("/errors").findValuesAsText("pointer")).containsExactly("/reason", "/legalBasis");
        Answer charged = course.charge(file, "").expect(200);
        assertThat(charged.at("/state").asText()).isEqualTo("IN_CHARGE");
        assertThat(charged.at("/manager").asText()).isNotEmpty();

        Answer sheet = worker.get("/cases/" + file + "/notices").expect(200);
        assertThat(sheet.at("/due").asBoolean()).isTrue();
        assertThat(sheet.at("/text/italian").asText()).contains("DA CONFERMARE");
        Answer told = course.deliverNotice(file, bruno, "by-hand").expect(201);
        assertThat(told.at("/due").asBoolean()).isFalse();
        assertThat(told.at("/given/0/textVersion").asInt())
                .isEqualTo(told.at("/text/version").asInt());
        Answer stale = worker.post(
                "/cases/" + file + "/notices",
                Map.of("person", bruno, "on", LocalDate.now().toString(), "how", "by-hand"),
                "If-Match",
                sheet.etag());
        stale.expect(412);
    }

    private void suspends(long file) {
        assertThat(course.move(file, "SUSPENDED", Map.of())
                        .expect(422)
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/reason", "/review");
        String review = LocalDate.now().plusDays(20).toString();
        Answer suspended = course.move(file, "SUSPENDED", Map.of("reason", "hospital", "review", review))
                .expect(200);
        assertThat(suspended.at("/reviewOn").asText()).isEqualTo(review);
        course.move(file, "IN_CHARGE", Map.of()).expect(200);
    }

    private long closingIsStoppedByAnUnpaidInstalment(long file, long bruno) {
        long grant = course.grant(file, bruno, "480.00");
        Answer preview = course.closing(file);
        assertThat(preview.at("/allowed").asBoolean()).isFalse();
        assertThat(preview.at("/mayOverride").asBoolean()).isFalse();
        assertThat(preview.at("/against/0/detail").asText()).contains("480,00");
        assertThat(codes(course.close(file, "").expect(409))).containsExactly("open-payments");
        course.close(file, "Non voglio aspettare").expect(403);
        return grant;
    }

    private void comesBack(long file) {
        Answer again = course.charge(file, "Ha perso di nuovo il lavoro").expect(200);
        assertThat(again.at("/episode").asInt()).isEqualTo(2);
        JsonNode episodes = course.course(file).at("/episodes");
        assertThat(episodes).hasSize(2);
        assertThat(episodes.path(1).path("closureReason").asText()).isEqualTo("4");
        assertThat(episodes.path(1).path("legalBasis").asText()).isEqualTo("agreement");
        assertThat(worker.get("/cases/" + file + "/notices").at("/due").asBoolean())
                .isTrue();
        String today = LocalDate.now().toString();
        Answer figures = worker.get("/episode-figures?from=" + today + "&until=" + today);
        assertThat(figures.expect(200).at("/reopened/least").asInt()).isPositive();
        assertThat(worker.get("/cases/" + file + "/timeline")
                        .items()
                        .get(0)
                        .path("text")
                        .asText())
                .contains("episodio 2");
    }

    @Test
    void aCoordinatorClosesAllTheSameAndAllCanReadWhy() {
        long file = story.caseInCharge();
        long person = course.file(file).at("/members/0/person").asLong();
        course.grant(file, person, "100.00");
        CourseStory coordinators = new CourseStory(coordinator);
        assertThat(coordinators.closing(file).at("/mayOverride").asBoolean()).isTrue();
        coordinators
                .close(file, "Irreperibile da un anno, la rata è da stornare")
                .expect(200);
        JsonNode ended = course.course(file).at("/episodes/0");
        assertThat(ended.path("overridden").asText()).contains("stornare");
        assertThat(ended.path("leftOpen").path(0).path("detail").asText()).contains("100,00");
    }

    /** Scenario H6.4: same household, separate records. */
    @Test
    void pioAndHisSonLiveTogetherAndHaveRecordsOfTheirOwn() {
        long pio = story.person();
        long son = story.person();
        long aunt = story.person();
        long home = course.household(pio, son);
        long his = course.open("PERSON", unit, Map.of(), pio).expect(201).id();
        long theSons = course.open("PERSON", unit, Map.of(), son).expect(201).id();
        Answer whole =
                course.open("HOUSEHOLD", unit, Map.of("household", home), pio).expect(201);
        assertThat(his).isNotEqualTo(theSons);
        assertThat(course.course(whole.id()).at("/proposed/0/person").asLong()).isEqualTo(son);
        assertThat(codes(course.open("HOUSEHOLD", unit, Map.of("household", home), son)
                        .expect(409)))
                .containsExactly("household-has-open-case");
        course.open("GROUP", unit, Map.of(), pio).expect(422);
        course.open("GROUP", unit, Map.of("name", "Gruppo padri"), pio).expect(201);

        course.join(theSons, aunt).expect(200);
        Answer left = course.leave(theSons, aunt).expect(200);
        assertThat(left.at("/members/1/until").asText())
                .isEqualTo(LocalDate.now().toString());
        assertThat(codes(course.leave(theSons, son).expect(409))).containsExactly("file-needs-a-holder");

        Answer seen = worker.get("/people/" + pio + "/overview").expect(200);
        assertThat(seen.at("/cases")).hasSize(3);
        assertThat(seen.at("/households")).hasSize(1);
        assertThat(seen.at("/works")).isEmpty();
        worker.get("/people/999999999/overview").expect(404);
    }

    @Test
    void anAreaIsCalledInAndTheListTellsIt() {
        long file = story.caseInCharge();
        Map<String, Object> call =
                Map.of("area", "nowhere", "from", LocalDate.now().toString(), "remark", "");
        worker.post(
                        "/cases/" + file + "/areas",
                        call,
                        "If-Match",
                        course.file(file).etag())
                .expect(422);
        assertThat(course.course(file).at("/areas")).isEmpty();
    }

    @Test
    void aCaseWhoseManagerIsGoneIsGivenToAnotherWithoutBeingRead() {
        Town.Staff leaving = town.staffIn(List.of(unit), "Vito Fittizi", "worker", "desk");
        Town.Staff staying = town.staffIn(List.of(unit), "Rosa Campionati", "worker");
        Caller vito = signedIn(leaving);
        Caller rosa = signedIn(staying);
        long person = new CaseStory(town, vito).person();
        long file = vito.post(
                        "/cases",
                        Map.of("members", List.of(person), "unit", unit, "reason", "Riservata", "secrecy", "SEALED"))
                .expect(201)
                .id();
        leaves(leaving);
        coordinator.get("/cases/" + file).expect(404);
        JsonNode line = coordinator.get("/unmanaged-cases?limit=200").items().stream()
                .filter(left -> left.path("id").asLong() == file)
                .findFirst()
                .orElseThrow();
        assertThat(line.path("managerBefore").asText()).isEqualTo("Vito Fittizi");
        long rosaId = rosa.get("/session").expect(200).at("/user/id").asLong();
        coordinator
                .post(
                        "/unmanaged-cases/" + file + "/manager",
                        Map.of("manager", rosaId),
                        "If-Match",
                        "\"" + line.path("version").asInt() + "\"")
                .expect(204);
        assertThat(rosa.get("/cases/" + file).expect(200).at("/manager").asText())
                .isEqualTo("Rosa Campionati");
        coordinator.get("/cases/" + file).expect(404);
    }

    private void leaves(Town.Staff staff) {
        Caller administrator = town.administrator();
        JsonNode account = administrator.get("/users").expect(200).item("name", staff.name());
        administrator
                .put(
                        "/users/" + account.path("id").asLong(),
                        Map.of(
                                "label",
                                staff.label(),
                                "roles",
                                List.of("worker"),
                                "units",
                                List.of(unit),
                                "active",
                                false),
                        "If-Match",
                        "\"" + account.path("version").asInt() + "\"")
                .expect(204);
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }
}
