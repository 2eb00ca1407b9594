package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** The notice about personal data, and who was told, on the running program. */
@OnBothDatabases
class InformingOverRestIT {
    private final Town town;
    private final Caller manager;
    private final CaseStory story;
    private final long person;
    private final long file;
    private final LocalDate today = LocalDate.now();

    InformingOverRestIT(Town town) {
        this.town = town;
        this.manager = town.user("worker", "desk");
        this.story = new CaseStory(town, manager);
        this.person = story.person();
        this.file = story.openCase(person, story.contact(person));
    }

    private Map<String, Object> entry(String kind, LocalDate on, Map<String, ?> more) {
        Map<String, Object> entry = new HashMap<>();
        List.of("source", "way", "area", "language", "notice", "reason", "words")
                .forEach(text -> entry.put(text, ""));
        entry.putAll(Map.of("person", person, "kind", kind, "on", on.toString()));
        entry.putAll(more);
        return entry;
    }

    private Answer written(String kind, LocalDate on, Map<String, ?> more) {
        return manager.post("/cases/" + file + "/informings", entry(kind, on, more))
                .expect(201);
    }

    private Answer standing() {
        return manager.get("/cases/" + file + "/informings").expect(200);
    }

    private String reminders() {
        return manager.get("/calendar?from=" + today + "&until=" + today.plusDays(80))
                .expect(200)
                .text();
    }

    @Test
    void theNoticeIsMadeOfTheInstalledAreasInBothLanguagesAndOnPaper() {
        new Areas(town).ensure("employment");
        assertThat(manager.get("/privacy-notices").expect(200).text())
                .contains("\"core\"", "\"employment\"", "\"it\"", "\"en\"");
        Answer italian = manager.get("/privacy-notices/employment/it").expect(200);
        assertThat(italian.at("/text").asText())
                .contains("Non le chiediamo il consenso", "Centro per l'impiego", "[Da completare a cura dell'ente:");
        assertThat(italian.at("/gaps").asInt()).isPositive();
        assertThat(manager.get("/privacy-notices/employment/en").expect(200).text())
                .contains("We do not ask for your consent", "Job centre");
        assertThat(manager.get("/privacy-notices/core/it/print").expect(200).text())
                .startsWith("%PDF");
        manager.get("/privacy-notices/nowhere/it").expect(404);
        manager.get("/privacy-notices/core/xx").expect(404);
        manager.get("/given-privacy-notices/0123456789abcdef").expect(404);
    }

    @Test
    void dataFromOthersArePutOffForViolenceAndThenTold() {
        Answer before = standing();
        assertThat(before.at("/people/0/state").asText()).isEqualTo("NOT_YET");
        assertThat(before.at("/people/0/article").asInt()).isEqualTo(13);

        written("OBTAINED", today.minusDays(2), Map.of("source", "health-service"));
        LocalDate due = today.minusDays(2).plusMonths(1);
        assertThat(standing().at("/people/0/dueOn").asText()).isEqualTo(due.toString());
        assertThat(reminders()).contains("INFORMING");

        manager.post("/cases/" + file + "/informings", entry("DEFERRED", today, Map.of("reason", "violence")))
                .expect(422);
        Answer deferred = written(
                "DEFERRED",
                today,
                Map.of(
                        "reason",
                        "violence",
                        "reviewOn",
                        today.plusDays(60).toString(),
                        "words",
                        "Il marito apre la posta."));
        assertThat(standing().at("/people/0/state").asText()).isEqualTo("DEFERRED");
        assertThat(reminders()).doesNotContain("violence", "marito");

        Caller far = town.user("privacy");
        far.get("/cases/" + file + "/informings").expect(404);
        far.get("/informings/" + deferred.id()).expect(404);

        Answer given = written("GIVEN", today, Map.of("way", "read-aloud", "area", "core", "language", "it"));
        String version = given.at("/notice").asText();
        assertThat(standing().at("/people/0/state").asText()).isEqualTo("GIVEN");
        assertThat(manager.get("/given-privacy-notices/" + version).expect(200).text())
                .contains("Chi è titolare dei suoi dati");
        assertThat(manager.get("/given-privacy-notices/" + version + "/print")
                        .expect(200)
                        .text())
                .startsWith("%PDF");
        assertThat(reminders()).doesNotContain("INFORMING");

        manager.post(
                        "/informings/" + given.id() + "/annulment",
                        Map.of("words", "L'ha ricevuta un'altra persona."),
                        "If-Match",
                        given.etag())
                .expect(200);
        manager.post("/informings/" + given.id() + "/annulment", Map.of("words", "Di nuovo"), "If-Match", given.etag())
                .expect(412);
        assertThat(standing().at("/people/0/state").asText()).isEqualTo("DEFERRED");
    }
}
