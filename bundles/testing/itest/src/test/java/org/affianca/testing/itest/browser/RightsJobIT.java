package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.IntakeStory;
import org.affianca.testing.itest.karaf.PeopleStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** H2, step 8, at the screen: Ada asks for her documents, and gets them without what she must not learn. */
@ExtendWith({InParma.class, WithChromium.class})
class RightsJobIT {
    private final Town town;
    private final Screen desk;
    private final Town.Staff staff;
    private final Caller worker;
    private final CaseStory story;

    RightsJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.staff = town.staff("Teresa Immaginari", "worker", "desk");
        this.worker = Caller.signedIn(town.house(), staff.name(), staff.password());
        this.story = new CaseStory(town, worker);
    }

    private long person(String surname, String name) {
        return worker.post("/people", CaseStory.person(surname, name))
                .expect(201)
                .id();
    }

    /** Ada's file with Leo and her sister Irma: a reporter, a secret place, a note under professional secrecy. */
    private long adasFile() {
        long ada = person("Finzionizz", "Ada");
        long leo = person("Finzionizz", "Leo");
        long irma = person("Provettizz", "Irma");
        long file = worker.post(
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
        new PeopleStory(worker)
                .enter(ada, "addresses", PeopleStory.address("FACILITY", "Via del Rifugio 1", true, "2025-09-02"))
                .expect(200);
        note(file, "Ada vive in Via del Rifugio 1; la sorella Irma Provettizz la aiuta.", "ORDINARY");
        note(file, "Ipotesi da verificare con il medico.", "PROFESSIONAL");
        Map<String, Object> report = new LinkedHashMap<>(new IntakeStory(town).report(leo, "ORDINARY"));
        report.put("facts", "Rosa Campionati riferisce che Leo non viene a scuola.");
        Answer received = worker.post("/reports", report).expect(201);
        worker.post(
                        "/reports/" + received.id() + "/screening",
                        Map.of("outcome", "JOINED", "caseId", file, "note", "Stesso nucleo"),
                        "If-Match",
                        received.etag())
                .expect(200);
        return file;
    }

    private void note(long file, String text, String secrecy) {
        worker.post(
                        "/cases/" + file + "/notes",
                        Map.of(
                                "type",
                                story.firstCode("note-type"),
                                "on",
                                java.time.LocalDate.now().toString(),
                                "text",
                                text,
                                "secrecy",
                                secrecy,
                                "shelf",
                                "RECORD"))
                .expect(201);
    }

    @Test
    void adaAsksForHerDocumentsAndGetsThemWithoutWhatSheMustNotLearn() {
        long file = adasFile();
        try {
            desk.signIn(staff);
            desk.open("/cases/" + file + "/letters");
            desk.press("Registra una richiesta");
            desk.typeInDialog("A che titolo", "Chiede di persona per sé e per il figlio");
            desk.pressInDialog("Registra la richiesta");
            long copy = Long.parseLong(desk.idBehind("file-copies"));
            desk.sees("Chi segnala è protetto");
            desk.sees("Segreto professionale");
            desk.sees("Il luogo è protetto");
            desk.sees("Riguarda un'altra persona");
            desk.show("40-copia-richiesta");
            assertThat(desk.link("Prepara la copia").count()).isZero();
            desk.press("Registra l’identità");
            desk.chooseInDialog("Come è stata accertata", "document");
            desk.typeInDialog("Estremi", "Carta d'identità AX0000000");
            desk.pressInDialog("Registra l’identità");
            desk.isTold("Identità registrata");
            desk.press("Prepara la copia");
            desk.pressInDialog("Prepara la copia");
            desk.isTold("Copia preparata");
            PlaywrightAssertions.assertThat(desk.link("Scarica i dati (JSON)")).isVisible();
            desk.press("Registra la consegna");
            desk.chooseInDialog("Come", "by-hand");
            desk.typeInDialog("Ricevuta da", "Ada");
            desk.pressInDialog("Registra la consegna");
            desk.isTold("Consegna registrata");
            desk.show("41-copia-consegnata");
            long data =
                    worker.get("/file-copies/" + copy).expect(200).at("/data").asLong();
            assertThat(worker.get("/documents/" + data + "/content").expect(200).text())
                    .contains("Ada vive in [omissis]")
                    .doesNotContain("Campionati")
                    .doesNotContain("Rifugio")
                    .doesNotContain("Irma")
                    .doesNotContain("Ipotesi");
            assertThat(desk.troubles()).isEmpty();
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-rights");
            throw e;
        }
    }
}
