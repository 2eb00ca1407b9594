package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;

/** Rosa Campionati waits for another home over REST (H8): ranked by health, suspended, offered, gone; no area is needed. */
@OnBothDatabases
class WaitingListOverRestIT {
    private static final String TODAY = LocalDate.now().toString();

    private final Caller worker;
    private final WaitingStory waiting;
    private final Caller office;
    private final Caller head;

    WaitingListOverRestIT(Town town) {
        this.worker = town.user("worker", "desk");
        this.waiting = new WaitingStory(town, new CaseStory(town, worker));
        this.office = waiting.keeper("Elio Provetti", "worker");
        this.head = waiting.keeper("Olga Modelli", "coordinator");
    }

    private List<JsonNode> ranking(Caller by, long list, String query) {
        return by.get("/waiting-lists/" + list + "/ranking" + query).expect(200).items();
    }

    @Test
    void rosaIsRankedByHealthPointsAndGetsTheGroundFloor() {
        long list = waiting.list(head, "Cambio alloggio");
        long file = waiting.caseOf("Campionati", "Rosa");
        long other = waiting.entry(list, waiting.caseOf("Segnaposto", "Gino"), Map.of("minors", 3));
        long rosa = waiting.entry(list, file, Map.of("barriers", true, "health", "severe", "income", 9800.5));

        // H8.1: exchange ranking by health points, each point explained, and nobody else in it.
        Answer sheet = worker.get("/waiting-list-entries/" + rosa + "/sheet").expect(200);
        assertThat(sheet.at("/rank").asInt()).isEqualTo(1);
        assertThat(sheet.at("/of").asInt()).isEqualTo(2);
        assertThat(sheet.at("/points").decimalValue()).isEqualByComparingTo("20");
        assertThat(sheet.at("/explained/1/detail").asText()).isEqualTo("Grave");
        assertThat(sheet.at("/explained/2/detail").asText()).isEqualTo("Non indicato");
        assertThat(sheet.at("/explained/3/detail").asText()).contains("9.800,5").contains("12.000");
        assertThat(sheet.text()).contains("Campionati Rosa").doesNotContain("Segnaposto");

        // H8.3: suspended by a motivated act; the housing office sees only that it is for a social evaluation.
        waiting.act(worker, rosa, "suspension", Map.of("reason", "assessment", "note", "Pressioni del nipote Gino"))
                .expect(200);
        Answer seen = office.get("/waiting-list-entries/" + rosa + "/history").expect(200);
        assertThat(seen.text()).contains("\"assessment\"").doesNotContain("Pressioni");
        assertThat(office.get("/waiting-list-entries/" + rosa).expect(200).text())
                .doesNotContain("Campionati")
                .contains("SUSPENDED");
        assertThat(ranking(office, list, "")).hasSize(1);
        waiting.act(worker, rosa, "resumption", Map.of("note", "Valutazione conclusa"))
                .expect(200);

        // H8.4: offer, acceptance, and the waiting is over.
        assertThat(waiting.offered(office, other, "Alloggio al piano terra")
                        .expect(422)
                        .text())
                .contains("/outOfTurn");
        Answer offered = waiting.offered(office, rosa, "Alloggio al piano terra, via Ponte")
                .expect(201);
        assertThat(waiting.offered(office, rosa, "Un altro").expect(409).text()).contains("offer-is-open");
        Answer accepted =
                waiting.answer(worker, offered, Map.of("accepted", true)).expect(200);
        assertThat(accepted.at("/state").asText()).isEqualTo("LEFT");
        assertThat(accepted.at("/leftBecause").asText()).isEqualTo("offer-accepted");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("waiting-list-entered", "waiting-entry-suspended", "place-offered", "offer-accepted");
        assertThat(ranking(worker, list, ""))
                .extracting(line -> line.path("rank").asInt())
                .containsExactly(1);
    }

    @Test
    void newRulesShowWhoMovesBeforeTheyArePublished() {
        long list = waiting.list(head, "Nuove regole");
        long one = waiting.entry(list, waiting.caseOf("Campionati", "Rosa"), Map.of("barriers", true));
        long two = waiting.entry(list, waiting.caseOf("Segnaposto", "Gino"), Map.of("minors", 3));
        Answer draft = waiting.drafted(head, list);
        head.post("/waiting-lists/" + list + "/rules", WaitingStory.exchange(1)).expect(409);
        Answer preview =
                office.get("/waiting-lists/" + list + "/rules/2/preview").expect(200);
        assertThat(preview.at("/moved").asInt()).isEqualTo(2);
        assertThat(preview.at("/shifts/0/entry/id").asLong()).isEqualTo(two);
        assertThat(ranking(office, list, "").get(0).at("/entry/id").asLong()).isEqualTo(one);
        List<JsonNode> before = ranking(office, list, "?on=" + TODAY);
        assertThat(before).isEqualTo(ranking(office, list, ""));
        WaitingStory.publish(head, list, draft);
        assertThat(ranking(office, list, "").get(0).at("/entry/id").asLong()).isEqualTo(two);
        assertThat(ranking(office, list, "?on=" + TODAY)).isEqualTo(ranking(office, list, ""));
        assertThat(ranking(office, list, "?on=" + LocalDate.now().minusDays(2))).isEmpty();
        assertThat(worker.post("/waiting-lists/" + list + "/rules", WaitingStory.exchange(1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void urgencyIsCountersignedBySomebodyElse() {
        long list = waiting.list(head, "Urgenze");
        long first = waiting.entry(list, waiting.caseOf("Campionati", "Rosa"), Map.of("barriers", true));
        long urgent = waiting.entry(list, waiting.caseOf("Inventati", "Marta"), Map.of());
        waiting.act(worker, urgent, "urgency", Map.of("reason", "eviction", "words", "Sfratto eseguito"))
                .expect(200);
        waiting.act(worker, urgent, "urgency/countersignature", Map.of("granted", true))
                .expect(403);
        Answer granted = waiting.act(head, urgent, "urgency/countersignature", Map.of("granted", true, "words", ""))
                .expect(200);
        assertThat(granted.at("/rank").asInt()).isEqualTo(1);
        assertThat(worker.get("/waiting-list-entries/" + first)
                        .expect(200)
                        .at("/rank")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aRefusalCostsPointsAndASecondOneThePlace() {
        long list = waiting.list(head, "Rifiuti");
        long entry = waiting.entry(list, waiting.caseOf("D'Esempio", "Niccolò"), Map.of("barriers", true));
        Map<String, Object> no = Map.of("accepted", false, "refusal", "too-far");
        Answer once = waiting.answer(worker, waiting.offered(office, entry, "Una stanza"), no)
                .expect(200);
        assertThat(once.at("/points").decimalValue()).isEqualByComparingTo("4");
        Answer out = waiting.answer(worker, waiting.offered(office, entry, "Una stanza"), no)
                .expect(200);
        assertThat(out.at("/leftBecause").asText()).isEqualTo("offers-refused");
    }

    @Test
    void whatIsWrongIsSaidAndWhatIsNotSeenIsNotThere() {
        long list = waiting.list(head, "Errori");
        long work = waiting.request(waiting.caseOf("Inventati", "Dario"));
        Answer flaws = waiting.enter(list, work, Map.of("barriers", "forse", "colour", 3))
                .expect(422);
        assertThat(flaws.text()).contains("/facts/barriers", "/facts/colour", "Le regole in vigore non lo chiedono");
        long entry = waiting.enter(list, work, Map.of()).expect(201).id();
        assertThat(waiting.enter(list, work, Map.of()).expect(409).text()).contains("waits-already");
        Answer stale = worker.put(
                        "/waiting-list-entries/" + entry + "/facts",
                        Map.of("facts", Map.of("barriers", true)),
                        "If-Match",
                        "\"99\"")
                .expect(412);
        assertThat(stale.text()).contains("99");
        worker.get("/waiting-list-entries/" + Long.MAX_VALUE).expect(404);
        worker.get("/waiting-lists/" + Long.MAX_VALUE + "/ranking").expect(404);
        assertThat(worker.get("/works/" + work + "/waiting-list-entries")
                        .expect(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void theWaitingEndsByItselfWhenTheRequestIsDecided() {
        long list = waiting.list(head, "Da sola");
        long file = waiting.caseOf("Fittizi", "Ada");
        long entry = waiting.entry(list, file, Map.of());
        long work = worker.get("/waiting-list-entries/" + entry)
                .expect(200)
                .at("/line/work")
                .asLong();
        Answer sheet = worker.get("/works/" + work).expect(200);
        worker.post(
                        "/works/" + work + "/step",
                        Map.of("step", "WITHDRAWN", "on", TODAY, "outcome", "own-choice", "note", ""),
                        "If-Match",
                        sheet.etag())
                .expect(200);
        Until.so("the entry has left", Duration.ofSeconds(20), () -> worker.get("/waiting-list-entries/" + entry)
                .expect(200)
                .at("/leftBecause")
                .asText()
                .equals("work-ended"));
    }
}
