package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Deliveries over REST: the calendar of a measure, hours due and done, a group's month, visits and their register. */
@OnBothDatabases
class DeliveryOverRestIT {
    private final Caller worker;
    private final CaseStory story;
    private final DeliveryStory deliveries;
    private final LocalDate today = LocalDate.now();
    private final YearMonth lastMonth = YearMonth.from(today).minusMonths(1);

    DeliveryOverRestIT(Town town) {
        this.worker = town.user("worker", "desk", "coordinator");
        this.story = new CaseStory(town, worker);
        this.deliveries = new DeliveryStory(story);
    }

    /** H6.3: hours due and done of 120 hours of community service. */
    @Test
    void hoursDueAndDoneOfACommunityService() {
        long work = deliveries.running(story.caseInCharge());
        assertThat(deliveries.planned(work).expect(200).at("/progress/due").asInt())
                .isEqualTo(120);
        LocalDate monday = lastMonth.atDay(8).with(java.time.DayOfWeek.MONDAY);
        story.deliver(
                        work,
                        lastMonth.toString(),
                        List.of(
                                Map.of("on", monday.toString(), "quantity", 5),
                                Map.of("on", monday.plusDays(1).toString(), "quantity", 0, "absence", "unjustified")))
                .expect(200);

        Answer now = worker.get("/works/" + work + "/schedule").expect(200);
        assertThat(now.at("/progress/done").decimalValue()).isEqualByComparingTo("5");
        assertThat(now.at("/progress/missing").decimalValue()).isEqualByComparingTo("0");
        assertThat(now.at("/progress/reached").asText()).isNotBlank();
        assertThat(worker.get("/works/" + work + "/schedule/" + lastMonth)
                        .expect(200)
                        .items())
                .hasSizeGreaterThan(18)
                .allSatisfy(day -> assertThat(day.path("why").asText()).isIn("WEEKLY", "HOLIDAY"));

        Answer wrong = deliveries
                .plan(
                        work,
                        now.etag(),
                        Map.of(
                                "due",
                                -1,
                                "holidays",
                                false,
                                "weekly",
                                List.of(Map.of("day", "MONDAY", "at", "9", "quantity", 30)),
                                "exceptions",
                                List.of()))
                .expect(422);
        assertThat(wrong.at("/errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactly("/due", "/weekly/0/at", "/weekly/0/quantity");
        deliveries.planned(work).expect(412);
        assertThat(worker.get("/provider-deliveries?from=" + lastMonth.atDay(1) + "&until=" + today)
                        .expect(200)
                        .items())
                .anySatisfy(line -> assertThat(line.path("provider").asText()).isEqualTo("Biblioteca civica"));
    }

    @Test
    void aGroupsMonthIsKeptRowByRow() {
        long one = deliveries.running(story.caseInCharge());
        long two = deliveries.running(story.caseInCharge());
        String path = "/attendance/" + DeliveryStory.SERVICE + "/" + lastMonth;
        Answer sheet = worker.get(path).expect(200);
        assertThat(sheet.at("/rows"))
                .extracting(row -> row.path("work").asLong())
                .contains(one, two);

        String day = lastMonth.atDay(9).toString();
        Answer kept = worker.post(
                        path,
                        Map.of(
                                "rows",
                                List.of(
                                        Map.of(
                                                "work",
                                                one,
                                                "version",
                                                0,
                                                "deliveries",
                                                List.of(Map.of("on", day, "quantity", 4))),
                                        Map.of(
                                                "work",
                                                two,
                                                "version",
                                                0,
                                                "deliveries",
                                                List.of(Map.of("on", day, "quantity", 40))))))
                .expect(200);
        assertThat(kept.items()).extracting(row -> row.path("kept").asBoolean()).containsExactly(true, false);
        assertThat(kept.items().get(1).at("/errors/0/pointer").asText()).isEqualTo("/deliveries/0/quantity");
        assertThat(kept.items().get(1).at("/errors/0/detail").asText()).isNotBlank();
    }

    /** H2.7: the register of protected visits: done, no-show, note; the quarterly report follows from it. */
    @Test
    void theRegisterOfProtectedVisitsFillsItsReport() {
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        story.move(file, "IN_CHARGE", "professional", "").expect(200);
        long visits = deliveries.visits(file, person);
        deliveries
                .mark(
                        visits,
                        List.of(
                                Map.of(
                                        "session",
                                        1,
                                        "note",
                                        "La madre gioca con la bambina.",
                                        "marks",
                                        List.of(mark("present", ""))),
                                Map.of("session", 2, "note", "", "marks", List.of(mark("no-show", "Non ha avvisato")))))
                .expect(200);

        Answer register = worker.get("/activities/" + visits + "/register").expect(200);
        assertThat(register.at("/held").asInt()).isEqualTo(2);
        assertThat(register.at("/lines/0/minutes").asInt()).isEqualTo(90);
        assertThat(register.at("/lines/0/marks"))
                .extracting(mark ->
                        mark.path("mark").asText() + " " + mark.path("times").asInt())
                .containsExactlyInAnyOrder("no-show 1", "present 1");
        assertThat(register.at("/sessions/0/note").asText()).isEqualTo("La madre gioca con la bambina.");
        deliveries
                .mark(visits, List.of(Map.of("session", 3, "note", "", "marks", List.of())))
                .expect(422);
        assertThat(worker.get("/cases/" + file + "/timeline?limit=200").items())
                .extracting(line -> line.path("text").asText())
                .contains("Svolto un incontro di un'attività di gruppo");
        assertThat(worker.get("/activities?case=" + file).expect(200).items()).hasSize(1);
        worker.get("/activities/" + Long.MAX_VALUE).expect(404);
    }

    private static Map<String, Object> mark(String mark, String note) {
        return Map.of("session", 0, "enrolment", 1, "mark", mark, "note", note);
    }
}
