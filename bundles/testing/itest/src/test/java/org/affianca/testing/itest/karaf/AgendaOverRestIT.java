package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A worker's days over REST: appointments, what falls due, the feed for a phone, and a caseload that changes hands. */
@OnBothDatabases
class AgendaOverRestIT {
    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final DeliveryStory deliveries;
    private final LocalDate today = LocalDate.now();

    AgendaOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk", "coordinator");
        this.story = new CaseStory(town, worker);
        this.deliveries = new DeliveryStory(story);
    }

    @Test
    void anAppointmentStandsInTheCalendarAndIsEnded() {
        long file = story.caseInCharge();
        long me = me(worker);
        Answer made = deliveries.appointed(file, today, me).expect(201);
        assertThat(deliveries
                        .appointed(file, today, me)
                        .expect(201)
                        .at("/clashes/0/kind")
                        .asText())
                .isEqualTo("STAFF");
        worker.post("/tasks", Map.of("caseId", file, "title", "Chiamare la scuola", "due", today.toString()))
                .expect(201);

        assertThat(worker.get("/calendar?from=" + today + "&until=" + today)
                        .expect(200)
                        .items())
                .extracting(entry -> entry.path("kind").asText())
                .containsExactly("TASK", "APPOINTMENT", "APPOINTMENT");
        Answer ended = worker.post(
                        "/appointments/" + made.id() + "/end",
                        Map.of("state", "MISSED", "outcome", "Non ha avvisato"),
                        "If-Match",
                        made.etag())
                .expect(200);
        assertThat(ended.at("/state").asText()).isEqualTo("MISSED");
        worker.post(
                        "/appointments/" + made.id() + "/end",
                        Map.of("state", "HELD", "outcome", ""),
                        "If-Match",
                        made.etag())
                .expect(412);
        assertThat(worker.get("/cases/" + file + "/appointments").expect(200).items())
                .hasSize(2);
        assertThat(town.user("worker")
                        .get("/calendar/engagements/" + me + "?from=" + today + "&until=" + today)
                        .expect(200)
                        .items())
                .hasSize(2);
        town.user("worker").get("/appointments/" + Long.MAX_VALUE).expect(404);
    }

    @Test
    void aPhoneReadsTheFeedWithoutASessionAndWithoutNames() {
        long file = story.caseInCharge();
        deliveries.appointed(file, today.plusDays(1), me(worker)).expect(201);
        String path = worker.post("/calendar/feed").expect(201).at("/path").asText();
        assertThat(path).startsWith("/api/calendar-feeds/");
        Caller phone = Caller.stranger(town.house());
        Answer feed = phone.get(path.substring("/api".length())).expect(200);

        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.text()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.text().lines())
                .contains("DTSTART;TZID=Europe/Rome:"
                        + today.plusDays(1).toString().replace("-", "") + "T093000");
        assertThat(feed.text())
                .contains("SUMMARY:Colloquio ")
                .doesNotContain("riservato")
                .doesNotContain("Collaudi");
        assertThat(feed.text().split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));

        worker.delete("/calendar/feed").expect(204);
        phone.get(path.substring("/api".length())).expect(404);
        phone.get("/calendar").expect(401);
    }

    @Test
    void aCaseloadIsLookedAtAndHandedOn() {
        Town.Staff leaving = town.staff("Giulia Parte", "worker", "desk");
        Town.Staff coming = town.staff("Piera Arriva", "worker");
        Caller giulia = Caller.signedIn(town.house(), leaving.name(), leaving.password());
        Caller piera = Caller.signedIn(town.house(), coming.name(), coming.password());
        CaseStory hers = new CaseStory(town, giulia);
        long one = hers.caseInCharge();
        long two = hers.caseInCharge();
        assertThat(worker.get("/caseload?by=WORKER&unit=" + town.unit())
                        .expect(200)
                        .items())
                .anySatisfy(line -> {
                    assertThat(line.path("label").asText()).isEqualTo("Giulia Parte");
                    assertThat(line.at("/managed/least").asInt()).isEqualTo(2);
                });
        worker.get("/caseload?by=AREA").expect(200);
        worker.get("/caseload?by=UNIT").expect(200);

        Map<String, Object> plan = Map.of(
                "from", me(giulia), "to", me(piera), "on", today.plusDays(1).toString(), "cases", List.of());
        assertThat(worker.post("/caseload/preview", plan).expect(200).items())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("errors")).isEmpty());
        assertThat(worker.post("/caseload/hand-over", plan).expect(200).items())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("done").asBoolean()).isTrue());
        for (long file : List.of(one, two)) {
            assertThat(worker.get("/cases/" + file).expect(200).at("/team")).anySatisfy(place -> {
                assertThat(place.path("user").asLong()).isEqualTo(me(piera));
                assertThat(place.path("role").asText()).isEqualTo("manager");
                assertThat(place.path("from").asText())
                        .isEqualTo(today.plusDays(1).toString());
            });
        }
        Answer wrong = worker.post(
                        "/caseload/preview",
                        Map.of("from", 1, "to", 1, "on", today.minusDays(1).toString(), "cases", List.of()))
                .expect(422);
        assertThat(wrong.at("/errors"))
                .extracting(error -> error.path("pointer").asText())
                .contains("/to", "/on");
    }

    private static long me(Caller caller) {
        return caller.get("/session").expect(200).at("/user/id").asLong();
    }
}
