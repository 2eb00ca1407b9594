package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Orders over REST: the decree for Leo and Nina (H2.4, H2.6), the probation of Pio Simulacri (H6), a stay (H8.3). */
@OnBothDatabases
class OrderOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();

    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final ClockStory clocks;
    private final OrderStory orders;

    OrderOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.clocks = new ClockStory(story);
        this.orders = new OrderStory(town, worker);
    }

    @Test
    void theDecreeNamesACuratorAHearingAndWhoMaySign() {
        long child = story.person();
        long file = story.openCase(child, story.contact(child));
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        long curator = story.person();
        long work = clocks.order(file);
        long court = orders.court("Tribunale per i minorenni di Esempio");

        Answer written = orders.put(work, "", OrderStory.mandate(court)).expect(200);
        assertThat(written.at("/mandate/measure").asText()).isEqualTo("emergency-removal");
        assertThat(story.sheet(work).at("/authority").asText())
                .as("H2.4: the mandate is created")
                .startsWith("Tribunale per i minorenni di Esempio");

        Answer named = orders.put(
                        work,
                        "/roles",
                        Map.of(
                                "roles",
                                List.of(Map.of(
                                        "role", "special-curator", "person", curator, "from", OrderStory.day(0)))))
                .expect(200);
        assertThat(named.at("/roles/0/person").asLong())
                .as("H2.4: the curator gets a role entry")
                .isEqualTo(curator);

        LocalDate hearing = TODAY.plusDays(14);
        orders.post(work, "/hearings", Map.of("at", hearing + "T09:30", "place", "Aula 3", "subject", "Convalida"))
                .expect(201);
        assertThat(worker.get("/agenda?until=" + TODAY.plusDays(15)).expect(200).at("/deadlines"))
                .as("H2.4: the hearing appears in the agenda")
                .anyMatch(due -> due.path("work").asLong() == work
                        && due.path("label").asText().equals("Udienza 1")
                        && due.path("due").asText().equals(hearing.toString()));

        orders.put(work, "/powers", Map.of("powers", List.of(power(child, "school", "service", "ALONE"))))
                .expect(200);
        story.step(work, "IN_FORCE", TODAY.toString(), "", "").expect(200);
        List<JsonNode> signs =
                worker.get("/people/" + child + "/signatories").expect(200).items();
        assertThat(signs).hasSize(1);
        assertThat(signs.get(0).at("/power/act").asText()).isEqualTo("school");
        assertThat(worker.get("/cases/" + file + "/timeline?limit=200")
                        .expect(200)
                        .text())
                .contains("order-written", "hearing-planned", "order-powers-written");
    }

    @Test
    void theSixMonthlyReportIsDueAgainAndTheEndWarnsNinetyDaysBefore() {
        long work = clocks.order(story.caseInCharge());
        orders.put(work, "", OrderStory.mandate(orders.court("Tribunale di Prova")))
                .expect(200);
        orders.post(work, "/obligations", OrderStory.report()).expect(201);
        LocalDate first = OrderStory.notified().plusMonths(6);
        assertThat(due(work, "obligation-1")).as("H2.6: six-monthly report").isEqualTo(first.toString());
        Answer done = orders.post(
                        work,
                        "/obligations/1/fulfilments",
                        Map.of("on", OrderStory.day(0), "result", "DONE", "note", "Protocollo 12"))
                .expect(201);
        assertThat(done.at("/obligations/0/open").asBoolean()).isTrue();
        assertThat(due(work, "obligation-1")).isEqualTo(first.plusMonths(6).toString());

        LocalDate end = OrderStory.notified().plusMonths(24);
        assertThat(due(work, "expiry")).as("H2.6: 24 months").isEqualTo(end.toString());
        orders.post(
                        work,
                        "/extensions",
                        Map.of("until", end.toString(), "decidedOn", OrderStory.day(0), "reference", "decreto 9"))
                .expect(422);
        Answer extended = orders.post(
                        work,
                        "/extensions",
                        Map.of(
                                "until",
                                end.plusMonths(6).toString(),
                                "decidedOn",
                                OrderStory.day(0),
                                "reference",
                                "decreto 9"))
                .expect(201);
        assertThat(extended.at("/expiresOn").asText())
                .isEqualTo(end.plusMonths(6).toString());
        assertThat(due(work, "expiry")).isEqualTo(end.plusMonths(6).toString());
    }

    @Test
    void aBreachOfProbationIsKeptAndTheDeskKnowsNothingOfTheOrder() {
        long work = clocks.opened(
                story.caseInCharge(),
                "core.order",
                Map.of("authority", "UEPE di Esempio", "reference", "MAP 7/2026", "secrecy", "PROFESSIONAL"));
        Map<String, Object> probation =
                new java.util.HashMap<>(OrderStory.mandate(orders.court("Tribunale di Modello")));
        probation.put("measure", "probation");
        orders.put(work, "", probation).expect(200);
        orders.post(
                        work,
                        "/obligations",
                        Map.of("text", "120 ore di lavoro di pubblica utilità", "kind", "conduct", "bound", "person"))
                .expect(201);
        Answer silent = orders.post(
                        work, "/obligations/1/fulfilments", Map.of("on", OrderStory.day(0), "result", "BREACHED"))
                .expect(422);
        assertThat(silent.text()).contains("/note");
        Answer breach = orders.post(
                        work,
                        "/obligations/1/fulfilments",
                        Map.of(
                                "on",
                                OrderStory.day(0),
                                "result",
                                "BREACHED",
                                "note",
                                "Non si è presentato in biblioteca"))
                .expect(201);
        assertThat(breach.at("/obligations/0/open").asBoolean()).isTrue();
        Caller desk = town.user("desk");
        desk.get("/works/" + work + "/order").expect(404);
        desk.get("/works/" + work + "/clock").expect(404);
    }

    @Test
    void aProcedureStandsStillByAMotivatedActAndTheOtherWorkStaysHidden() {
        long file = story.caseInCharge();
        long work = clocks.order(file);
        clocks.happened(
                        work,
                        "charge-notified",
                        java.time.LocalDateTime.now().minusDays(2).truncatedTo(ChronoUnit.MINUTES),
                        "Raccomandata")
                .expect(201);
        long assessment = clocks.opened(file, "core.assessment", Map.of("instrument", "", "secrecy", "PROFESSIONAL"));
        Answer stopped = clocks.post(
                        work,
                        "suspensions",
                        Map.of(
                                "from",
                                OrderStory.day(-1),
                                "reason",
                                "social-evaluation",
                                "act",
                                "Determina 5/2026",
                                "because",
                                assessment))
                .expect(201);
        assertThat(ClockStory.deadline(stopped, "core.defence")
                        .path("suspended")
                        .asBoolean())
                .as("H8.3: suspended by motivated act")
                .isTrue();
        Town.Staff colleague = town.staff("Marta Inventati", "worker");
        Caller other = Caller.signedIn(town.house(), colleague.name(), colleague.password());
        Answer seen = other.get("/works/" + work + "/clock").expect(200);
        assertThat(seen.at("/suspensions/0/reasonLabel").asText())
                .as("H8.3: the housing office sees only this")
                .isEqualTo("Sospesa per valutazione sociale");
        assertThat(seen.json().at("/suspensions/0/because").isMissingNode()).isTrue();
        other.get("/works/" + assessment).expect(404);
    }

    @Test
    void whatIsStaleUnknownOrBeforeItsTimeIsSaid() {
        long work = clocks.order(story.caseInCharge());
        orders.post(work, "/hearings", Map.of("at", TODAY + "T09:30")).expect(409);
        orders.put(work, "", OrderStory.mandate(orders.court("Tribunale di Bozza")))
                .expect(200);
        worker.put(
                        "/works/" + work + "/order",
                        OrderStory.mandate(orders.court("Tribunale di Bozza")),
                        "If-Match",
                        "\"0\"")
                .expect(412);
        Answer wrong = orders.put(work, "", Map.of("measure", "tea", "authority", Long.MAX_VALUE))
                .expect(422);
        assertThat(wrong.text()).contains("/measure", "/proceeding", "/authority");
        worker.get("/works/" + Long.MAX_VALUE + "/order").expect(404);
        worker.get("/authorities/" + Long.MAX_VALUE).expect(404);
        worker.post("/authorities", Map.of("kind", "other", "name", "Non mio")).expect(403);
    }

    private static Map<String, Object> power(long child, String act, String holder, String manner) {
        return Map.of("act", act, "subject", child, "holder", holder, "manner", manner, "from", OrderStory.day(-1));
    }

    private String due(long work, String code) {
        return ClockStory.deadline(clocks.clock(work), code).path("due").asText();
    }
}
