package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InKaraf;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong is refused with the field and a sentence, and nothing of it is written. */
@ExtendWith(InKaraf.class)
class BadInputIT {
    private final Caller worker;
    private final CaseStory story;
    private final Areas areas;

    BadInputIT(Town town) {
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.areas = new Areas(town);
    }

    @Test
    void aFiscalCodeWithAWrongCheckCharacter() {
        Map<String, Object> person = CaseStory.person("Sbagliati", "Bruno");
        person.put("fiscalCode", "CLLBRN68S30G273X");

        refused(worker.post("/people", person), 422, "/fiscalCode");
        assertThat(worker.get("/people?q=Sbagliati").items()).isEmpty();
    }

    @Test
    void severalFlawsAreAllSaidAtOnce() {
        Map<String, Object> person = CaseStory.person("", "Vuoti");
        person.put("birthDate", LocalDate.now().plusDays(2).toString());
        person.put("sex", "X");

        Answer answer = worker.post("/people", person);

        refused(answer, 422, "/surname");
        refused(answer, 422, "/birthDate");
        refused(answer, 422, "/sex");
    }

    @Test
    void aWorkThatEndsBeforeItBegins() {
        areas.ensure("employment");
        long file = story.caseInCharge();

        Answer answer = worker.post(
                "/cases/" + file + "/works",
                Map.of("service", "employment.training", "from", "2025-09-30", "until", "2025-09-01"));

        refused(answer, 422, "/until");
        assertThat(worker.get("/works?case=" + file).items()).isEmpty();
    }

    @Test
    void aStepBeforeTheOneBeforeIt() {
        areas.ensure("employment");
        TraineeshipStory traineeships = new TraineeshipStory(story);
        long work = traineeships.running(story.caseInCharge());

        Answer answer = story.step(work, "SUSPENDED", "2025-08-25", "", "");

        assertThat(answer.status()).isIn(409, 422);
        problem(answer);
        assertThat(story.sheet(work).at("/step").asText()).isEqualTo("RUNNING");
    }

    @Test
    void attendanceBeyondTheMonthOrTheDay() {
        areas.ensure("employment");
        long work = new TraineeshipStory(story).running(story.caseInCharge());

        refused(
                story.deliver(work, "2025-09", List.of(Map.of("on", "2025-10-01", "quantity", 4))),
                422,
                "/deliveries/0/on");
        refused(
                story.deliver(work, "2025-09", List.of(Map.of("on", "2025-09-02", "quantity", 25))),
                422,
                "/deliveries/0/quantity");
        refused(
                story.deliver(work, "2025-09", List.of(Map.of("on", "2025-09-31", "quantity", 4))),
                422,
                "/deliveries/0/on");
        problem(story.deliver(work, "2025-09", List.of(Map.of("on", "2025-09-07", "quantity", 4)))
                .expect(409));
        assertThat(worker.get("/works/" + work + "/months/2025-09").at("/deliveries"))
                .isEmpty();
    }

    @Test
    void anEditOfWhatSomebodyElseHasChanged() {
        long person = story.person();
        Answer read = worker.get("/people/" + person).expect(200);
        Map<String, Object> first = CaseStory.person("Primi", "Bruno");
        worker.put("/people/" + person, first, "If-Match", read.etag()).expect(200);

        Answer stale = worker.put("/people/" + person, CaseStory.person("Secondi", "Bruno"), "If-Match", read.etag());

        problem(stale.expect(412));
        assertThat(stale.at("/changedBy").asText()).isNotBlank();
        assertThat(worker.get("/people/" + person).at("/surname").asText()).isEqualTo("Primi");
        problem(worker.put("/people/" + person, first).expect(428));
    }

    @Test
    void idsNobodyHas() {
        for (String path : List.of(
                "/people/999999999", "/cases/999999999", "/works/999999999", "/documents/999999999", "/nowhere")) {
            problem(worker.get(path).expect(404));
        }
        problem(worker.get("/people/twelve").expect(404));
    }

    @Test
    void bodiesThatAreNoJsonOrNoUtf8OrOfAnotherType() {
        problem(worker.post("/people", "{\"surname\": \"Rotti").expect(400));
        problem(worker.post("/people", "[]").expect(422));
        problem(worker.post("/people", "").expect(400));
        problem(worker.send("POST", "/people", BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xC3, '"'}))
                .expect(400));
        problem(worker.post("/people", "<person/>", "Content-Type", "application/xml")
                .expect(415));
        problem(worker.post("/people", "[".repeat(100_000)).expect(400));
    }

    @Test
    void unknownFieldsAreNotSwallowed() {
        Map<String, Object> person = new LinkedHashMap<>(CaseStory.person("Sconosciuti", "Bruno"));
        person.put("favouriteColour", "red");

        Answer answer = worker.post("/people", person);

        assertThat(answer.status()).isIn(400, 422);
        problem(answer);
        assertThat(worker.get("/people?q=Sconosciuti").items()).isEmpty();
    }

    @Test
    void fiftyMegabytes() {
        problemOrClosed(() -> worker.send(
                "POST", "/people", BodyPublishers.ofInputStream(() -> endless("{\"surname\":\"", 50 << 20))));
        problemOrClosed(() -> worker.send("POST", "/people", BodyPublishers.ofByteArray(new byte[50 << 20])));
        worker.get("/session").expect(200);
    }

    @Test
    void strangersAndForgedPages() {
        problem(Caller.stranger(worker.house()).get("/people?q=a").expect(401));
        problem(worker.post("/people", CaseStory.person("Falsi", "Bruno"), "X-Affianca", "0")
                .expect(403));
        problem(worker.get("/users").expect(403));
        problem(worker.post("/areas/employment/update").expect(403));
    }

    // The server may close the connection on somebody who goes on sending; then there is no answer to read.
    private static void problemOrClosed(java.util.function.Supplier<Answer> request) {
        try {
            problem(request.get().expect(413));
        } catch (Unanswered closed) {
            assertThat(closed).hasCauseInstanceOf(java.io.IOException.class);
        }
    }

    private static InputStream endless(String begin, int bytes) {
        return new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream("a".repeat(bytes).getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(Answer answer, int status, String pointer) {
        problem(answer.expect(status));
        JsonNode flaw = null;
        for (JsonNode error : answer.at("/errors")) {
            if (error.path("pointer").asText().equals(pointer)) {
                flaw = error;
            }
        }
        assertThat(flaw).as("a flaw at %s in %s", pointer, answer.text()).isNotNull();
        assertThat(flaw.path("code").asText()).isNotBlank();
        assertThat(flaw.path("detail").asText()).as("a sentence").contains(" ");
    }

    private static void problem(Answer answer) {
        assertThat(answer.header("Content-Type")).as(answer.text()).startsWith("application/problem+json");
        assertThat(answer.at("/status").asInt()).isEqualTo(answer.status());
        assertThat(answer.at("/title").asText()).isNotBlank();
        assertThat(answer.at("/code").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
