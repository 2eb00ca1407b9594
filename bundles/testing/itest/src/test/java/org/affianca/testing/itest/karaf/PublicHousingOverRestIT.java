package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A call for public housing over REST: points, provisional list, opposition, definitive list, a home for Bruno Collaudi. */
@OnBothDatabases
class PublicHousingOverRestIT {
    private final Caller worker;
    private final Caller head;
    private final CaseStory story;
    private final H8Story homes;
    private final ClockStory clocks;
    private final WaitingStory waiting;
    private final long unit;

    PublicHousingOverRestIT(Town town) {
        new Areas(town).ensure("housing");
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.homes = new H8Story(town, story);
        this.clocks = new ClockStory(story);
        this.waiting = new WaitingStory(town, story);
        this.head = waiting.keeper("Olga Modelli", "coordinator");
        List<Long> units = town.units();
        this.unit = units.get(units.size() - 1);
    }

    @Test
    void theDefinitiveListFollowsTheTermToOppose() {
        long list = list();
        Answer open = head.post("/areas/housing/calls", call(list, H8Story.day(-30), H8Story.day(5)))
                .expect(201);
        assertThat(open.at("/state").asText()).isEqualTo("OPEN");
        assertThat(changed(open, list, Map.of("provisionalOn", H8Story.day(0)), H8Story.day(5))
                        .expect(422)
                        .text())
                .contains("/provisionalOn");

        Answer listed = changed(open, list, Map.of("provisionalOn", H8Story.day(0)), H8Story.day(-1))
                .expect(200);
        assertThat(listed.at("/state").asText()).isEqualTo("OPPOSITION");
        assertThat(listed.at("/oppositionUntil").asText()).isEqualTo(H8Story.day(30));
        assertThat(listed.at("/oppositionSource").asText()).contains("da confermare");
        Map<String, Object> both = Map.of("provisionalOn", H8Story.day(0), "definitiveOn", H8Story.day(0));
        assertThat(changed(listed, list, both, H8Story.day(-1)).expect(422).text())
                .contains("/definitiveOn", "Le opposizioni si presentano");
        changed(open, list, Map.of(), H8Story.day(-1)).expect(412);

        Map<String, Object> later = Map.of("provisionalOn", H8Story.day(-40), "definitiveOn", H8Story.day(-5));
        Answer over = changed(listed, list, later, H8Story.day(-50)).expect(422);
        assertThat(over.text()).contains("/closesOn");
        worker.post("/areas/housing/calls", call(list, H8Story.day(-9), H8Story.day(9)))
                .expect(403);
        worker.get("/areas/housing/calls/" + Long.MAX_VALUE).expect(404);
        assertThat(worker.get("/areas/housing/calls").expect(200).items())
                .anyMatch(sheet -> sheet.at("/call/list").asLong() == list
                        && sheet.path("state").asText().equals("OPPOSITION"));
    }

    @Test
    void brunoOpposesThePlaceHeGotAndIsAllocatedAHome() {
        long list = list();
        long file = homes.caseOf(homes.person("Collaudi", "Bruno", "1968-11-30", "M", "G273"));
        long work =
                homes.opened(file, "public-housing-application", application(), Map.of("receivedOn", H8Story.day(-3)));
        assertThat(worker.get("/works/" + work + "/advice").expect(200).text()).contains("income-not-known");
        for (String step : List.of("ADMITTED", "PROVISIONAL")) {
            story.step(work, step, H8Story.day(0), "", "").expect(200);
        }
        long entry =
                homes.entered(list, work, Map.of("isee", 6800, "minors", 1)).id();
        Answer published = clocks.happened(work, "provisional-list-published", now().minusDays(2), "Albo pretorio")
                .expect(201);
        assertThat(ClockStory.deadline(published, "housing.opposition")
                        .path("due")
                        .asText())
                .isEqualTo(now().minusDays(2).toLocalDate().plusDays(30).toString());
        Answer filed = clocks.happened(work, "opposition-filed", now().minusDays(1), "Prot. 12")
                .expect(201);
        assertThat(ClockStory.deadline(filed, "housing.opposition")
                        .path("metOn")
                        .asText())
                .isNotEmpty();
        homes.describe(
                        work,
                        Map.of(
                                "oppositionOn",
                                H8Story.day(-1),
                                "oppositionGrounds",
                                "Manca il punteggio dello sfratto"))
                .expect(200);
        story.step(work, "OPPOSED", H8Story.day(0), "", "").expect(200);
        Answer rescored = homes.stated(entry, Map.of("isee", 6800, "minors", 1, "eviction", true))
                .expect(200);
        assertThat(rescored.at("/points").decimalValue())
                .as("2 for the ISEE, 1 for Leo, 5 for the eviction")
                .isEqualByComparingTo("8");
        clocks.happened(work, "opposition-decided", now(), "").expect(201);
        homes.describe(work, Map.of("oppositionOutcome", "accepted")).expect(200);
        story.step(work, "DEFINITIVE", H8Story.day(0), "", "").expect(200);
        Answer offered = waiting.offered(head, entry, "Via Ponte 6").expect(201);
        story.step(work, "OFFERED", H8Story.day(0), "", "").expect(200);
        waiting.answer(worker, offered, Map.of("accepted", true)).expect(200);
        assertThat(story.step(work, "ASSIGNED", H8Story.day(0), "ordinary", "")
                        .expect(200)
                        .at("/stage")
                        .asText())
                .isEqualTo("ENDED");
    }

    private static LocalDateTime now() {
        return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Map<String, Object> application() {
        return Map.of(
                "callReference",
                "Bando 1/2026",
                "residentSince",
                "1990-01-01",
                "ownsNoHome",
                true,
                "noEarlierHome",
                true,
                "noOccupation",
                true,
                "members",
                3,
                "dwellingCondition",
                "overcrowded",
                "accessibilityNeeded",
                false);
    }

    private static Map<String, Object> call(long list, String opens, String closes) {
        return Map.of(
                "reference",
                "Bando IT " + list,
                "title",
                "Bando di alloggi ERP",
                "requirements",
                "Residenza da tre anni",
                "opensOn",
                opens,
                "closesOn",
                closes,
                "list",
                list);
    }

    private Answer changed(Answer before, long list, Map<String, Object> lists, String closes) {
        Map<String, Object> body = new LinkedHashMap<>(call(list, H8Story.day(-30), closes));
        body.putAll(lists);
        return head.put("/areas/housing/calls/" + before.at("/call/id").asLong(), body, "If-Match", before.etag());
    }

    private long list() {
        Answer table = head.get("/points-tables?service=housing.public-housing-application")
                .expect(200);
        long list = head.post(
                        "/waiting-lists",
                        Map.of(
                                "name",
                                "Bando ERP",
                                "unit",
                                unit,
                                "services",
                                List.of("housing.public-housing-application"),
                                "takesEntries",
                                true))
                .expect(201)
                .id();
        Answer draft = head.post("/waiting-lists/" + list + "/rules", table.at("/items/0/rules"))
                .expect(201);
        WaitingStory.publish(head, list, draft);
        return list;
    }
}
