package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** Letters, a court report and copies of a file, printed by the running program; the files are left in target/papers. */
@OnBothDatabases
class PapersOverRestIT {
    private static final String TODAY = LocalDate.now().toString();
    private static final Path PAPERS = Path.of("target", "papers");

    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final PaperStory papers;
    private final long ada;
    private final long leo;
    private final long irma;
    private final long file;

    PapersOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.papers = new PaperStory(worker);
        String family = "Fittizi" + letters(town);
        this.ada = person(family, "Ada");
        this.leo = person(family, "Leo");
        this.irma = person("Provetti" + letters(town), "Irma");
        this.file = worker.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(ada, leo, irma),
                                "unit",
                                town.unit(),
                                "reason",
                                "Difficoltà in famiglia",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
    }

    /** A tail that no other test's people have. */
    private static String letters(Town town) {
        return Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x") + (town.hashCode() & 7);
    }

    private long person(String surname, String name) {
        return worker.post("/people", CaseStory.person(surname.replaceAll("[0-9]", "y"), name))
                .expect(201)
                .id();
    }

    @Test
    void aSummonsIsGeneratedEditedAndIssued() throws IOException {
        assertThat(worker.get("/letter-templates").expect(200).text())
                .contains("core.summons", "core.court-report", "core.determination");
        long letter = papers.summons(file);
        Answer draft = worker.get("/letters/" + letter).expect(200);
        assertThat(draft.text()).contains("alle ore 09:30, in Polo 1");
        Map<String, Object> text = Map.of(
                "title",
                "Convocazione",
                "addressee",
                "Ada",
                "sections",
                List.of(Map.of("heading", "", "text", "Venga quando può.")));
        worker.put("/letters/" + letter, text, "If-Match", draft.etag()).expect(200);
        Answer stale =
                worker.put("/letters/" + letter, text, "If-Match", draft.etag()).expect(412);
        assertThat(stale.text()).contains("2");
        assertThat(text(bytes("/letters/" + letter + "/print?format=PDF"))).contains("BOZZA");
        assertThat(new String(bytes("/letters/" + letter + "/print?format=ODT"), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("application/vnd.oasis.opendocument.text");
        Answer issued = papers.issued(letter).expect(200);
        byte[] pdf = bytes("/documents/" + issued.at("/document").asLong() + "/content");
        assertThat(text(pdf)).contains("Venga quando può.", "2026/1234").doesNotContain("BOZZA");
        papers.issued(letter).expect(409);
        worker.get("/letters/" + Long.MAX_VALUE).expect(404);
        assertThat(papers.written(file, "core.summons", Map.of("language", "de"))
                        .expect(422)
                        .text())
                .contains("/language", "/fields/day");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("letter-written", "letter-issued");
    }

    @Test
    void nothingIsSentToWhoseMailAnotherReadsButItMayBeHandedOver() {
        Map<String, Object> watched = CaseStory.person("Fittizi" + letters(town).replaceAll("[0-9]", "y"), "Rosa");
        watched.put(
                "contactPoints",
                List.of(Map.of(
                        "kind",
                        "email",
                        "value",
                        "rosa@esempio.invalid",
                        "safe",
                        false,
                        "note",
                        "la legge il compagno",
                        "noMessages",
                        false,
                        "times",
                        "")));
        long rosa = worker.post("/people", watched).expect(201).id();
        long hers = worker.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(rosa),
                                "unit",
                                town.unit(),
                                "reason",
                                "Difficoltà in famiglia",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
        story.move(hers, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        long letter = papers.summons(hers);
        assertThat(papers.issued(letter).expect(409).text()).contains("contacts-unsafe", "non si può scrivere");
        assertThat(papers.issued(letter, "SENT").expect(409).text()).contains("contacts-unsafe");
        assertThat(papers.issued(letter, "BY_HAND")
                        .expect(200)
                        .at("/issued/way")
                        .asText())
                .isEqualTo("BY_HAND");
    }

    @Test
    void aDeterminationIsPrintedTwiceAndThePublicOneHasNoNameCodeAddressOrReason() throws IOException {
        long grant = worker.post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service",
                                "core.economic-aid",
                                "from",
                                TODAY,
                                "amount",
                                480,
                                "rhythm",
                                "ONCE",
                                "payee",
                                ada))
                .expect(201)
                .id();
        story.step(grant, "STARTED", TODAY, "", "").expect(200);
        long letter = papers.written(
                        file,
                        "core.determination",
                        Map.of("work", grant, "fields", Map.of("number", "77/2026", "ground", "Regolamento, art. 6")))
                .expect(201)
                .id();
        Answer issued = papers.issued(letter).expect(200);
        String whole = text(bytes("/documents/" + issued.at("/document").asLong() + "/content"));
        assertThat(whole).contains("Ada Fittizi", "Via dei Segnaposto 1", "Come concordato.", "480,00");
        String open = text(bytes("/documents/" + issued.at("/publicDocument").asLong() + "/content"));
        assertThat(open)
                .contains("480,00", "pratica n. " + grant)
                .doesNotContain("Ada")
                .doesNotContain("Fittizi")
                .doesNotContain("Segnaposto")
                .doesNotContain("Come concordato");
    }

    @Test
    void aCourtReportIsToldFromThePeriodOfTheRecord() throws IOException {
        story.note(file, "Leo ha ripreso la scuola dopo tre settimane.").expect(201);
        long letter = papers.written(
                        file,
                        "core.court-report",
                        Map.of(
                                "from",
                                LocalDate.now().minusMonths(3).toString(),
                                "until",
                                TODAY,
                                "addressee",
                                "Al Tribunale per i minorenni\nVia dell'Esempio 1\n43121 Parma",
                                "fields",
                                Map.of("proceeding", "R.G. 123/2026", "question", "Condizioni dei minori")))
                .expect(201)
                .id();
        Answer issued = papers.issued(letter).expect(200);
        byte[] pdf = bytes("/documents/" + issued.at("/document").asLong() + "/content");
        keep("court-report", pdf);
        assertThat(text(pdf))
                .contains("R.G. 123/2026", "Leo ha ripreso la scuola", "Riunioni di valutazione")
                .contains("Nel periodo non risulta nulla.");
        mustBeTagged(pdf);
    }

    @Test
    void adasCopyHasNoReporterNoSecretAddressNoProfessionalNoteAndNothingOfHerSister() throws IOException {
        new PeopleStory(worker)
                .enter(ada, "addresses", PeopleStory.address("FACILITY", "Via del Rifugio 1", true, "2025-09-02"))
                .expect(200);
        String sister = worker.get("/people/" + irma).expect(200).at("/surname").asText();
        story.note(file, "Ada vive in Via del Rifugio 1; la sorella Irma " + sister + " la aiuta.")
                .expect(201);
        note("Ipotesi da verificare con il medico.", "PROFESSIONAL", "RECORD").expect(201);
        note("Confidenza della maestra sul padre.", "ORDINARY", "THIRD_PARTY").expect(201);
        Map<String, Object> report = new LinkedHashMap<>(new IntakeStory(town).report(leo, "ORDINARY"));
        report.put("facts", "Rosa Campionati riferisce che Leo non viene a scuola.");
        Answer received = worker.post("/reports", report).expect(201);
        worker.post(
                        "/reports/" + received.id() + "/screening",
                        Map.of("outcome", "JOINED", "caseId", file, "note", "Stesso nucleo"),
                        "If-Match",
                        received.etag())
                .expect(200);

        long copy = papers.requested(file, "CITIZEN", ada, List.of(ada, leo));
        worker.post(
                        "/file-copies/" + copy + "/making",
                        Map.of("more", List.of()),
                        "If-Match",
                        worker.get("/file-copies/" + copy).expect(200).etag())
                .expect(409);
        assertThat(worker.get("/file-copies/" + copy).expect(200).at("/dueOn").asText())
                .isEqualTo(LocalDate.now().plusDays(30).toString());
        Answer preview = worker.post("/file-copies/" + copy + "/preview", Map.of("more", List.of()))
                .expect(200);
        assertThat(preview.at("/withheld").asInt()).isGreaterThanOrEqualTo(5);
        Answer made = papers.made(copy).expect(200);
        byte[] pdf = bytes("/documents/" + made.at("/document").asLong() + "/content");
        keep("citizen-copy", pdf);
        keep("citizen-copy-list", bytes("/documents/" + made.at("/list").asLong() + "/content"));
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("Leo non viene a scuola", "Ada vive in [omissis]")
                .contains("Identità di chi ha segnalato", "Segreto professionale", "Luogo protetto")
                .doesNotContain("Campionati")
                .doesNotContain("0521 000000")
                .doesNotContain("Rifugio")
                .doesNotContain("Irma")
                .doesNotContain(sister)
                .doesNotContain("Ipotesi")
                .doesNotContain("Confidenza");
        mustBeTagged(pdf);
        String data = new String(bytes("/documents/" + made.at("/data").asLong() + "/content"), StandardCharsets.UTF_8);
        assertThat(data)
                .contains(
                        "Ada vive in [omissis]",
                        "professional-secrecy",
                        made.at("/digest").asText())
                .doesNotContain("Campionati")
                .doesNotContain("0521 000000")
                .doesNotContain("Rifugio")
                .doesNotContain("Irma")
                .doesNotContain(sister)
                .doesNotContain("Ipotesi")
                .doesNotContain("Confidenza");
        Answer list = worker.get("/file-copies/" + copy + "/manifest").expect(200);
        assertThat(list.text())
                .contains("\"reporter\"", "third-party", "professional-secrecy", "secret-place", "other-person");
        assertThat(text(pdf).replaceAll("\\s+", "")).contains(list.at("/digest").asText());
        papers.made(copy).expect(409);
        Answer given = worker.post(
                        "/file-copies/" + copy + "/hand-over",
                        Map.of("on", TODAY, "how", "by-hand", "receivedBy", "Ada"),
                        "If-Match",
                        made.etag())
                .expect(200);
        assertThat(given.at("/state").asText()).isEqualTo("HANDED_OVER");
    }

    private Answer note(String text, String secrecy, String shelf) {
        return worker.post(
                "/cases/" + file + "/notes",
                Map.of(
                        "type",
                        story.firstCode("note-type"),
                        "on",
                        TODAY,
                        "text",
                        text,
                        "secrecy",
                        secrecy,
                        "shelf",
                        shelf));
    }

    /** PDF/A-2a and PDF/UA-1 as the file says of itself; the press's own tests ask a validator. */
    private static void mustBeTagged(byte[] pdf) throws IOException {
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("pdfaid:part", "pdfuaid:part");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".pdf"), pdf);
    }

    private byte[] bytes(String path) throws IOException {
        HttpRequest asked = HttpRequest.newBuilder(worker.house().at("/api" + path))
                .setHeader("Cookie", worker.cookie())
                .setHeader("Accept-Language", "it")
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
