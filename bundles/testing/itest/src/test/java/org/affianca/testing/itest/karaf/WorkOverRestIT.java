package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.workshop.Workshop;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work of the kinds that core brings by itself, and a work that keeps the version of its service, on both databases. */
@OnBothDatabases
class WorkOverRestIT {
    private static final String TODAY = LocalDate.now().toString();

    private final Town town;
    private final Areas areas;
    private final CaseStory story;
    private final Caller worker;
    private Path jar = Path.of("none");

    WorkOverRestIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
    }

    @AfterEach
    void takeTheAreaAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    @Test
    void eachKindIsWorkedFromTheFirstToTheLastStepWithoutAnyArea() {
        long file = story.caseInCharge();
        Caller coordinator = town.user("coordinator");
        long house = coordinator
                .post(
                        "/facilities",
                        Map.of(
                                "name", "Casa Esempio",
                                "body", "Cooperativa Esempio",
                                "type", "community",
                                "address", Map.of("street", "via Prova 1", "municipality", "Parma"),
                                "secret", true))
                .expect(201)
                .id();
        assertThat(worker.get("/facilities?q=casa").expect(200).items()).isNotEmpty();
        assertThat(worker.get("/facilities/" + house)
                        .expect(200)
                        .at("/addressShown")
                        .asBoolean())
                .isFalse();

        walk(open(file, "core.assessment", Map.of("instrument", "")), "STARTED", "CONCLUDED");
        walk(open(file, "core.placement", Map.of("facility", house)), "AWAITED", "ENTERED", "AWAY", "ENTERED", "LEFT");
        long order = open(file, "core.order", Map.of("authority", "Tribunale di Esempio", "reference", "R.G. 1/2026"));
        Answer amended = worker.put(
                        "/works/" + order + "/particulars",
                        Map.of("authority", "Tribunale di Esempio", "reference", "R.G. 1/2026", "notifiedOn", TODAY),
                        "If-Match",
                        story.sheet(order).etag())
                .expect(200);
        assertThat(amended.at("/notifiedOn").asText()).isEqualTo(TODAY);
        walk(order, "IN_FORCE", "STAYED", "IN_FORCE", "CEASED");
        walk(
                open(file, "core.referral", Map.of("direction", "IN", "body", "Ente di Prova")),
                "HANDED_OVER",
                "TAKEN_UP",
                "CLOSED");

        Answer wrong =
                post(file, "core.placement", Map.of("authority", "Tribunale")).expect(422);
        assertThat(codes(wrong)).contains("/facility required", "/authority not-for-this-kind");
    }

    @Test
    void aMoveThatCannotBeSaysWhichCanAndAStaleOneSaysBothVersions() {
        long work = open(story.caseInCharge(), "core.referral", Map.of("direction", "IN", "body", "Ente di Prova"));

        Answer refused = step(work, "CLOSED", story.sheet(work).etag()).expect(409);
        assertThat(codes(refused)).containsExactly(" step-not-next");
        assertThat(refused.at("/allowed")).extracting(JsonNode::asText).contains("HANDED_OVER", "DROPPED", "VOID");

        step(work, "HANDED_OVER", "\"1\"").expect(200);
        Answer stale = step(work, "TAKEN_UP", "\"1\"").expect(412);
        assertThat(stale.at("/sent").asInt()).isEqualTo(1);
        assertThat(stale.at("/current").asInt()).isEqualTo(2);

        Answer silent = worker.post(
                        "/works/" + work + "/step",
                        Map.of("step", "VOID", "on", TODAY, "note", ""),
                        "If-Match",
                        story.sheet(work).etag())
                .expect(422);
        assertThat(codes(silent)).containsExactly("/note required");
    }

    @Test
    void aRunningWorkKeepsItsVersionWhileTheNextIsPublishedAndMovesAndComesBack() {
        drop(Workshop.one(), "1.0.0");
        long file = story.caseInCharge();
        long work =
                open(file, "workshop.course", Map.of("details", Map.of("title", "Cucito", "teacher", "Ines Modelli")));
        step(work, "ATTENDING", story.sheet(work).etag()).expect(200);
        step(work, "EXAM", story.sheet(work).etag()).expect(200);

        List<Integer> seen = readWhile(work, () -> drop(Workshop.two(), "2.0.0"));
        assertThat(seen).isNotEmpty().containsOnly(1);
        itStaysWhatItWas(work);
        newOnesGoByTheNewVersion(file);
        thePreviewNamesTheChange(work);
        itMoves(work);
        itComesBack(work);
        assertThat(worker.get("/cases/" + file + "/timeline?limit=200").items())
                .extracting(line -> line.path("text").asText())
                .contains("Corso: dalla versione 1 alla versione 2", "Corso: dalla versione 2 alla versione 1");
    }

    @Test
    void anAreaThatChangesAServiceWithoutANewNumberIsNotServed() {
        drop(Workshop.one(), "1.0.0");
        jar = Workshop.forgetful().into(areas.deploy());

        // The folder's watcher may start it twice; in between it is being looked at again.
        Until.so("the area says why it failed", Duration.ofSeconds(20), () -> failure()
                .contains("published before"));
        assertThat(failure())
                .contains("version 1 was published before", "step EXAM gone", "field teacher gone", "'version: 2'");
    }

    private String failure() {
        return areas.find(Workshop.ID)
                .map(area -> area.path("failure").asText())
                .orElse("");
    }

    /** Reads the work over and over while something happens; which version it was said to go by. */
    private List<Integer> readWhile(long work, Runnable happening) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Integer>> reading = CompletableFuture.supplyAsync(() -> {
            List<Integer> versions = new ArrayList<>();
            while (!over.get()) {
                versions.add(story.sheet(work).at("/definition").asInt());
            }
            return versions;
        });
        happening.run();
        over.set(true);
        return reading.join();
    }

    private void itStaysWhatItWas(long work) {
        Answer sheet = story.sheet(work);
        assertThat(sheet.at("/definition").asInt()).isEqualTo(1);
        assertThat(sheet.at("/definitions")).extracting(JsonNode::asInt).containsExactly(1, 2);
        assertThat(sheet.at("/stepLabel").asText()).as("the word of version 1").isEqualTo("Esame");
        assertThat(sheet.at("/details/teacher").asText()).isEqualTo("Ines Modelli");
        assertThat(worker.get("/services/workshop.course/versions/1/form")
                        .expect(200)
                        .at("/groups/0/fields"))
                .extracting(field -> field.path("label").asText())
                .containsExactly("Titolo", "Docente");
        story.describe(work, Map.of("title", "Cucito", "teacher", "Ugo Facsimile"))
                .expect(200);
    }

    private void newOnesGoByTheNewVersion(long file) {
        Answer refused = post(
                        file,
                        "workshop.course",
                        Map.of("details", Map.of("title", "Cucina", "teacher", "Ines Modelli")))
                .expect(422);
        assertThat(codes(refused)).containsExactly("/details/teacher unknown-field");
        long fresh = open(file, "workshop.course", Map.of("details", Map.of("title", "Cucina")));
        assertThat(story.sheet(fresh).at("/definition").asInt()).isEqualTo(2);
    }

    private void thePreviewNamesTheChange(long work) {
        Answer preview = worker.get("/works/" + work + "/versions/2").expect(200);
        assertThat(preview.at("/stepsLost/0/code").asText()).isEqualTo("EXAM");
        assertThat(preview.json().path("landsOn").isMissingNode()).isTrue();
        assertThat(preview.at("/mayLandOn"))
                .extracting(step -> step.path("code").asText())
                .containsExactly("ATTENDING");
        assertThat(preview.at("/fieldsLost/0/label").asText()).isEqualTo("Docente");
        assertThat(preview.at("/fieldsLost/0/value").asText()).isEqualTo("Ugo Facsimile");
        assertThat(preview.at("/deadlines/0/label").asText()).isEqualTo("Esame");
        assertThat(LocalDate.parse(preview.at("/deadlines/0/before").asText()).plusDays(30))
                .isEqualTo(LocalDate.parse(preview.at("/deadlines/0/after").asText()));
        worker.get("/works/" + work + "/versions/9").expect(404);
    }

    private void itMoves(long work) {
        Answer refused = adopt(work, Map.of("definition", 2, "note", "")).expect(422);
        assertThat(codes(refused)).containsExactlyInAnyOrder("/note required", "/step required");
        Answer moved = adopt(work, Map.of("definition", 2, "step", "ATTENDING", "note", "Concordato in équipe"))
                .expect(200);
        assertThat(moved.at("/definition").asInt()).isEqualTo(2);
        assertThat(moved.at("/step").asText()).isEqualTo("ATTENDING");
        assertThat(moved.at("/details").has("teacher")).isFalse();
        assertThat(moved.at("/next"))
                .extracting(next -> next.path("step").asText())
                .containsExactly("FINISHED", "VOID");
    }

    private void itComesBack(long work) {
        Answer back = adopt(work, Map.of("definition", 1, "step", "EXAM", "note", "Serve ancora l'esame"))
                .expect(200);
        assertThat(back.at("/definition").asInt()).isEqualTo(1);
        assertThat(back.at("/details/teacher").asText()).isEqualTo("Ugo Facsimile");
        assertThat(back.at("/history"))
                .extracting(line -> line.path("definition").asInt())
                .endsWith(2, 1);
    }

    private Answer adopt(long work, Map<String, Object> asked) {
        return worker.put(
                "/works/" + work + "/definition",
                asked,
                "If-Match",
                story.sheet(work).etag());
    }

    private void drop(TestBundle area, String version) {
        jar = area.into(areas.deploy());
        org.affianca.testing.itest.house.Until.so(
                "version " + version + " serves", java.time.Duration.ofSeconds(30), () -> areas.find(Workshop.ID)
                        .filter(found -> found.path("state").asText().equals("ACTIVE")
                                && found.path("version").asText().equals(version))
                        .isPresent());
    }

    private long open(long file, String service, Map<String, Object> more) {
        return post(file, service, more).expect(201).id();
    }

    private Answer post(long file, String service, Map<String, Object> more) {
        Map<String, Object> opening =
                new LinkedHashMap<>(Map.of("service", service, "from", TODAY, "details", Map.of()));
        opening.putAll(more);
        return worker.post("/cases/" + file + "/works", opening);
    }

    private Answer step(long work, String step, String etag) {
        return worker.post(
                "/works/" + work + "/step",
                Map.of("step", step, "on", TODAY, "note", "Come concordato."),
                "If-Match",
                etag);
    }

    /** Takes the steps, each with its first outcome. */
    private void walk(long work, String... steps) {
        for (String name : steps) {
            String outcome = "";
            for (JsonNode next : story.sheet(work).at("/next")) {
                if (next.path("step").asText().equals(name)) {
                    outcome = next.path("outcomes").path(0).path("code").asText();
                }
            }
            story.step(work, name, TODAY, outcome, "").expect(200);
        }
        assertThat(story.sheet(work).at("/stage").asText()).isEqualTo("ENDED");
    }

    private static List<String> codes(Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.at("/errors")
                .forEach(error -> codes.add(error.path("pointer").asText() + " "
                        + error.path("code").asText()));
        return codes;
    }
}
