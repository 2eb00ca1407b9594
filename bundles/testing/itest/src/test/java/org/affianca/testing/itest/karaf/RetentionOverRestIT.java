package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** H10, step 5: files past their term are proposed, approved, authorised, disposed of and certified; nothing goes by itself. */
@OnBothDatabases
class RetentionOverRestIT {
    private final Caller worker;
    private final Caller paola;
    private final Caller piero;
    private final CaseStory story;
    private final RetentionStory archive;

    RetentionOverRestIT(Town town) {
        this.worker = town.user("worker", "desk");
        Town.Staff first = town.staff("Paola Archivisti", "privacy");
        Town.Staff second = town.staff("Piero Conservati", "privacy");
        this.paola = Caller.signedIn(town.house(), first.name(), first.password());
        this.piero = Caller.signedIn(town.house(), second.name(), second.password());
        this.story = new CaseStory(town, worker);
        this.archive = new RetentionStory(paola);
    }

    private long closed(boolean held) {
        long file = story.caseInCharge();
        story.note(file, "Colloquio da scartare.").expect(201);
        archive.classed(worker, file, held).expect(200);
        story.move(file, "CLOSED", story.firstCode("closure-reason"), story.firstCode("exit-situation"))
                .expect(200);
        return file;
    }

    @Test
    void filesPastTheirTermGoOnlyWithProposalApprovalAuthorisationAndACertificate() throws IOException {
        long gone = closed(false);
        long historic = closed(false);
        long held = closed(true);
        String number = worker.get("/cases/" + gone).expect(200).at("/number").asText();
        worker.get("/disposals").expect(403);
        worker.post("/disposals", Map.of()).expect(403);
        archive.rule().expect(200);

        Answer proposed = archive.proposed().expect(201);
        long id = proposed.id();
        assertThat(files(id)).contains(gone, historic).doesNotContain(held);
        archive.act(paola, id, "approval", Map.of()).expect(403);
        archive.act(piero, id, "execution", Map.of()).expect(409);
        archive.act(paola, id, "files/" + historic + "/keeping", Map.of("reason", "Interesse storico"))
                .expect(200);
        archive.act(piero, id, "approval", Map.of()).expect(200);
        archive.act(piero, id, "execution", Map.of()).expect(409);
        paola.get("/disposals/" + id + "/certificate").expect(409);
        archive.authorised(id).expect(200);
        worker.get("/cases/" + gone).expect(200);

        Answer done = archive.act(paola, id, "execution", Map.of()).expect(200);
        while (done.at("/state").asText().equals("RUNNING")) {
            done = archive.act(paola, id, "execution", Map.of()).expect(200);
        }
        assertThat(done.at("/state").asText()).isEqualTo("DONE");
        String certificate = done.at("/certificate").asText();
        worker.get("/cases/" + gone).expect(404);
        worker.get("/cases/" + gone + "/notes").expect(404);
        worker.get("/cases/" + historic).expect(200);
        worker.get("/cases/" + held).expect(200);
        Answer left = paola.get("/disposed-files?number=" + number).expect(200);
        assertThat(left.at("/items/0/state").asText()).isEqualTo("GONE");
        assertThat(left.at("/items/0/rows").asInt()).isGreaterThan(5);
        assertThat(text(id))
                .contains("Certificato di scarto", certificate, number, "prot. 4711/2026", "Piero Conservati");
        archive.act(paola, id, "execution", Map.of()).expect(409);
    }

    @Test
    void aRuleNeedsASourceAndAPrivacyOfficer() {
        worker.put(
                        "/archive-classes/vii-10/rule",
                        Map.of("years", 10, "source", "Delibera", "confirmed", true),
                        "If-Match",
                        "\"0\"")
                .expect(403);
        Answer flawed = paola.put(
                        "/archive-classes/vii-10/rule",
                        Map.of("years", 900, "source", "", "confirmed", true),
                        "If-Match",
                        "\"0\"")
                .expect(422);
        assertThat(flawed.text()).contains("/years", "/source");
        paola.put("/archive-classes/x-1/rule", Map.of("source", "Delibera", "confirmed", true), "If-Match", "\"0\"")
                .expect(404);
    }

    private List<Long> files(long disposal) {
        List<Long> found = new ArrayList<>();
        paola.get("/disposals/" + disposal + "/files?limit=200")
                .expect(200)
                .items()
                .forEach(file -> found.add(file.path("caseId").asLong()));
        return found;
    }

    private String text(long disposal) throws IOException {
        HttpRequest asked = HttpRequest.newBuilder(paola.house().at("/api/disposals/" + disposal + "/certificate"))
                .setHeader("Cookie", paola.cookie())
                .setHeader("Accept-Language", "it")
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (PDDocument pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
