package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.IntakeStory.IN_TWO_WEEKS;
import static org.affianca.testing.itest.karaf.IntakeStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** How people reach the service and leave it for another: the desk, reports of third parties, referrals; on both databases. */
@OnBothDatabases
class IntakeOverRestIT {
    private final Town town;
    private final Caller desk;
    private final Caller worker;
    private final CaseStory story;
    private final IntakeStory intake;

    IntakeOverRestIT(Town town) {
        this.town = town;
        this.desk = town.user("desk");
        this.worker = town.user("worker");
        this.story = new CaseStory(town, town.user("worker"));
        this.intake = new IntakeStory(town);
    }

    @Test
    void theDeskListensHelpsWithPapersAndSaysWhatWasMissing() {
        long bruno = story.person();
        Answer contact = desk.post("/contacts", contact(bruno)).expect(201);
        assertThat(contact.at("/outcome").asText()).isEqualTo("appointment");
        assertThat(contact.at("/unmet/0/reason").asText()).isEqualTo("call-closed");
        assertThat(desk.get("/contacts?followUpUntil=" + IN_TWO_WEEKS + "&limit=200")
                        .items())
                .anyMatch(one -> one.path("id").asLong() == contact.id());
        desk.post("/contacts/" + contact.id() + "/follow-up", Map.of("on", TODAY))
                .expect(428);
        Answer done = desk.post(
                        "/contacts/" + contact.id() + "/follow-up", Map.of("on", TODAY), "If-Match", contact.etag())
                .expect(200);
        assertThat(done.at("/followedUpOn").asText()).isEqualTo(TODAY);
        JsonNode counted =
                desk.get("/unmet-demand?from=" + TODAY + "&until=" + TODAY).item("service", "rent-support");
        assertThat(counted.at("/contacts/least").asInt()).isPositive();
        long file = story.openCase(bruno, contact.id());
        assertThat(desk.get("/cases/" + file + "/notes").status())
                .as("the diary is not the desk's")
                .isIn(403, 404);
    }

    @Test
    void aReportIsScreenedAssignedBroughtIntoACaseAndAnswered() {
        long adam = story.person();
        Answer received = desk.post("/reports", intake.report(adam, "ORDINARY")).expect(201);
        String at = "/reports/" + received.id();
        assertThat(received.at("/next").toString()).isEqualTo("[\"SCREEN\",\"ASSIGN\"]");
        Answer tooEarly = worker.post(at + "/case", Map.of("caseReason", "Assenze"), "If-Match", received.etag())
                .expect(409);
        assertThat(codes(tooEarly)).containsExactly("report-moved-on");
        assertThat(tooEarly.at("/allowed").toString()).isEqualTo("[\"SCREEN\",\"ASSIGN\"]");
        desk.post(at + "/screening", Map.of("outcome", "TO_CASE"), "If-Match", received.etag())
                .expect(403);
        assertThat(worker.get("/reports?state=RECEIVED&limit=200").items())
                .anyMatch(line -> line.path("id").asLong() == received.id());

        Answer screened = worker.post(at + "/screening", Map.of("outcome", "TO_CASE"), "If-Match", received.etag())
                .expect(200);
        Answer stale = worker.post(at + "/screening", Map.of("outcome", "TO_CASE"), "If-Match", received.etag())
                .expect(412);
        assertThat(stale.at("/current").asInt()).isEqualTo(2);
        Map<String, Object> me = new LinkedHashMap<>(Map.of("unit", town.unit(), "note", "La conosco"));
        me.put("worker", worker.get("/session").expect(200).at("/user/id").asLong());
        Answer assigned =
                worker.post(at + "/assignment", me, "If-Match", screened.etag()).expect(200);
        Answer linked = worker.post(
                        at + "/case", Map.of("caseReason", "Assenze da scuola"), "If-Match", assigned.etag())
                .expect(200);
        long file = linked.at("/caseId").asLong();
        assertThat(worker.get("/cases/" + file)
                        .expect(200)
                        .at("/members/0/person")
                        .asLong())
                .isEqualTo(adam);
        assertThat(worker.get("/reports?case=" + file).items()).hasSize(1);
        assertThat(worker.get("/reports?person=" + adam).items()).hasSize(1);
        assertThat(worker.get("/cases/" + file + "/timeline")
                        .item("type", "report-linked")
                        .path("text")
                        .asText())
                .isEqualTo("Una segnalazione è entrata in questa cartella");

        assertThat(worker.get("/reports?replyDue=" + IN_TWO_WEEKS + "&limit=200")
                        .items())
                .anyMatch(line -> line.path("id").asLong() == received.id());
        Answer answered = worker.post(
                        at + "/reply",
                        Map.of("on", TODAY, "channel", "certified-mail", "note", "Presa in carico"),
                        "If-Match",
                        linked.etag())
                .expect(200);
        assertThat(answered.at("/steps")).hasSize(5);
        assertThat(codes(worker.post(
                                at + "/reply",
                                Map.of("on", TODAY, "channel", "phone", "note", ""),
                                "If-Match",
                                answered.etag())
                        .expect(409)))
                .containsExactly("answered-already");
    }

    @Test
    void aProtectedReporterIsInNoListAndNoPageAndToldToFew() {
        long adam = story.person();
        Answer received = desk.post("/reports", intake.report(adam, "ORDINARY")).expect(201);
        String at = "/reports/" + received.id();
        assertThat(received.text()).doesNotContain("Campionati");
        assertThat(worker.get(at).expect(200).text()).doesNotContain("Campionati");
        assertThat(worker.get("/reports?person=" + adam).text()).doesNotContain("Campionati");
        worker.get(at + "/reporter").expect(404);
        assertThat(desk.get(at + "/reporter").expect(200).at("/name").asText()).isEqualTo("Rosa Campionati");
        assertThat(town.user("coordinator")
                        .get(at + "/reporter")
                        .expect(200)
                        .at("/reach")
                        .asText())
                .isEqualTo("0521 000000");
    }

    @Test
    void whatTheProbationOfficeAsksIsNotTheDesksToSee() {
        long pio = story.person();
        Answer received =
                worker.post("/reports", intake.report(pio, "PROFESSIONAL")).expect(201);
        worker.get("/reports/" + received.id()).expect(200);
        desk.get("/reports/" + received.id()).expect(404);
        assertThat(desk.get("/reports?person=" + pio).items()).isEmpty();
        Answer joined = worker.post(
                        "/reports/" + received.id() + "/screening",
                        Map.of("outcome", "TO_CASE", "caseReason", "Indagine sociale"),
                        "If-Match",
                        received.etag())
                .expect(200);
        assertThat(joined.at("/state").asText()).isEqualTo("IN_CASE");
        desk.get("/cases/" + joined.at("/caseId").asLong()).expect(404);
    }

    @Test
    void everyFlawOfAReportIsNamed() {
        Map<String, Object> wrong = intake.report(story.person(), "ORDINARY");
        wrong.put("channel", "pigeon");
        wrong.put("concerned", List.of(Map.of("description", "")));
        wrong.put("facts", "");
        Answer refused = desk.post("/reports", wrong).expect(422);
        List<String> pointers = new ArrayList<>();
        refused.at("/errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        assertThat(pointers).containsExactly("/channel", "/facts", "/concerned/0/description");
        desk.get("/reports/999999999").expect(404);
    }

    @Test
    void nothingIsReferredWithoutPurposeGroundAndData() {
        long file = story.caseInCharge();
        long referral = intake.referral(worker, file);
        String at = "/works/" + referral + "/referral";
        Answer empty = worker.get(at).expect(200);
        assertThat(empty.at("/lacking")).hasSize(3);
        assertThat(codes(story.step(referral, "HANDED_OVER", TODAY, "", "").expect(409)))
                .containsExactly("referral-without-purpose", "referral-without-basis", "referral-without-data");

        Answer written = worker.put(at, handOver(), "If-Match", empty.etag()).expect(200);
        assertThat(written.at("/lacking")).isEmpty();
        worker.put(at, handOver(), "If-Match", empty.etag()).expect(412);
        story.step(referral, "HANDED_OVER", TODAY, "", "").expect(200);
        assertThat(worker.get(at).expect(200).at("/sentOn").asText()).isEqualTo(TODAY);
        worker.put(at, handOver(), "If-Match", written.etag()).expect(409);
        Answer answered = worker.post(
                        at + "/answer",
                        Map.of("on", TODAY, "outcome", "accepted", "note", "Primo colloquio il 3"),
                        "If-Match",
                        written.etag())
                .expect(200);
        assertThat(answered.at("/answer/outcome").asText()).isEqualTo("accepted");
        JsonNode deadline = worker.get("/works/" + referral).expect(200).at("/deadlines/0");
        assertThat(deadline.path("label").asText()).isEqualTo("Risposta attesa dall'altro ente");
        assertThat(deadline.path("metOn").asText()).isEqualTo(TODAY);
    }

    private Map<String, Object> contact(long person) {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("person", person);
        contact.put("unit", town.unit());
        contact.put("channel", "in-person");
        contact.put("contactedBy", "self");
        contact.put("themes", List.of("income", "housing"));
        contact.put("asked", "Ha perso il lavoro, è indietro con l'affitto.");
        contact.put("given", "Spiegati contributi e sportello lavoro");
        contact.put("paperwork", List.of("isee"));
        contact.put("unmet", List.of(Map.of("service", "rent-support", "reason", "call-closed")));
        contact.put("outcome", "appointment");
        contact.put("followUpOn", IN_TWO_WEEKS);
        return contact;
    }

    private static Map<String, Object> handOver() {
        return Map.of(
                "purpose",
                "Valutazione per un percorso comune",
                "basis",
                "consent",
                "consentOn",
                TODAY,
                "shared",
                List.of(Map.of("what", "identity"), Map.of("what", "need", "detail", "Solo la richiesta")),
                "answerBy",
                IN_TWO_WEEKS);
    }

    private static List<String> codes(Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.at("/errors").forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }
}
