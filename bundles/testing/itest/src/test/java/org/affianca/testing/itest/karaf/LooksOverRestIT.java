package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;

/** Who looked: every reading is written and sealed, the citizen is told, a breach is answered, what stands out is judged. */
@OnBothDatabases
class LooksOverRestIT {
    private static final Duration SEALED = Duration.ofSeconds(30);
    private final Town town;
    private final Caller worker;
    private final Caller officer;
    private final CaseStory story;

    LooksOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "coordinator");
        this.officer = town.user("privacy");
        this.story = new CaseStory(town, worker);
    }

    private String times() {
        LocalDateTime now = LocalDateTime.now().withNano(0);
        return "?from=" + now.minusMinutes(10).withSecond(1) + "&until="
                + now.plusMinutes(1).withSecond(1);
    }

    private List<JsonNode> looksAt(long person) {
        return officer.get("/access-log/looks" + times() + "&person=" + person + "&limit=200")
                .expect(200)
                .items();
    }

    private void until(long person, String what) {
        Until.so("the look at the " + what + " is filed", SEALED, () -> looksAt(person).stream()
                .anyMatch(look -> look.path("what").asText().equals(what)));
    }

    @Test
    void theLogIsSealedWhileItIsWrittenAndFoundWhole() {
        long person = story.person();
        worker.get("/people/" + person).expect(200);
        until(person, "person");

        for (Caller asker : List.of(officer, town.administrator())) {
            Answer found = asker.get("/access-log/verification").expect(200);
            assertThat(found.at("/whole").asBoolean()).as(found.text()).isTrue();
            assertThat(found.at("/seals").asLong()).isPositive();
        }
        worker.get("/access-log/verification").expect(403);
    }

    @Test
    void theCitizenIsToldWhoLookedWhenAndWhy() {
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        worker.get("/people/" + person).expect(200);
        worker.get("/cases/" + file).expect(200);
        worker.get("/cases/" + file + "/notes").expect(200);
        until(person, "case-notes");

        String today = LocalDate.now().toString();
        Answer sheet = worker.post(
                        "/people/" + person + "/look-sheets",
                        Map.of("from", today, "until", today, "ground", "Richiesta scritta, prot. 12/2026"))
                .expect(201);
        assertThat(sheet.text())
                .contains("Diario", "Cartella", "Anagrafica")
                .doesNotContain("Sara Prototipi\",\"purpose");
        Answer again = worker.get("/look-sheets/" + sheet.id()).expect(200);
        assertThat(again.at("/lines")).isEqualTo(sheet.at("/lines"));
        assertThat(worker.get("/people/" + person + "/look-sheets").expect(200).items())
                .hasSize(1);
        assertThat(worker.get("/look-sheets/" + sheet.id() + "/print")
                        .expect(200)
                        .text())
                .startsWith("%PDF");
        town.user("desk").get("/people/" + person + "/look-sheets").expect(403);
        town.user("desk").get("/look-sheets/" + sheet.id()).expect(404);
    }

    @Test
    void afterABreachTheOfficerKnowsWhoMustBeTold() {
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        worker.get("/cases/" + file).expect(200);
        until(person, "case");

        assertThat(officer.get("/access-log/people" + times() + "&case=" + file)
                        .expect(200)
                        .items())
                .extracting(one -> one.path("id").asLong())
                .containsExactly(person);
        assertThat(officer.get("/access-log/people/table" + times() + "&case=" + file)
                        .expect(200)
                        .text())
                .contains("\"" + person + "\"");
        assertThat(officer.get("/access-log/looks/table" + times()).expect(200).text())
                .contains("Sara Prototipi");
        worker.get("/access-log/looks" + times()).expect(403);
        officer.get("/access-log/looks").expect(400);
        officer.get("/cases/" + file).expect(404);
    }

    @Test
    void whatStandsOutIsJudged() {
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        Town.Staff elsewhere = town.staffIn(List.of(), "Rosa Collaudi", "worker");
        Caller rosa = Caller.signedIn(town.house(), elsewhere.name(), elsewhere.password());
        rosa.get("/people/" + person).expect(200);
        Until.so("an alert is raised", SEALED, () -> !alerts(person).isEmpty());

        JsonNode alert = alerts(person).get(0);
        assertThat(alert.path("kind").asText()).isEqualTo("NO_CASE");
        Answer judged = officer.post(
                        "/look-alerts/" + alert.path("id").asLong() + "/judgement",
                        Map.of("state", "UNJUSTIFIED", "words", "Nessun motivo di servizio."),
                        "If-Match",
                        "\"" + alert.path("version").asInt() + "\"")
                .expect(200);
        assertThat(judged.at("/state").asText()).isEqualTo("UNJUSTIFIED");
        assertThat(alerts(person)).isEmpty();
        worker.get("/look-alerts").expect(403);
        assertThat(file).isPositive();
    }

    private List<JsonNode> alerts(long person) {
        return officer.get("/look-alerts?state=RAISED&limit=200").expect(200).items().stream()
                .filter(alert -> alert.path("person").asLong() == person)
                .toList();
    }
}
