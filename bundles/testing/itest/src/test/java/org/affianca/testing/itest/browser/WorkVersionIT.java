package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.workshop.Workshop;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A caseworker sees what another version of a service would change, and moves the work to it. */
@ExtendWith({InParma.class, WithChromium.class})
class WorkVersionIT {
    private final Town town;
    private final Areas areas;
    private final Screen desk;
    private Path jar = Path.of("none");

    WorkVersionIT(Town town, Chromium chromium) {
        this.town = town;
        this.areas = new Areas(town);
        this.desk = chromium.screen(town.house(), 1440, 900);
    }

    @AfterEach
    void takeTheAreaAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    @Test
    void theScreenNamesTheChangeAndMovesTheWork() {
        Town.Staff marta = town.staff("Marta Esempi", "worker", "desk", "coordinator");
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), marta.name(), marta.password()));
        drop(Workshop.one(), "1.0.0");
        long work = atTheExam(story);
        drop(Workshop.two(), "2.0.0");
        try {
            moves(marta, work);
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-versione");
            throw e;
        }
        assertThat(story.sheet(work).at("/definition").asInt()).isEqualTo(2);
        assertThat(desk.troubles()).isEmpty();
    }

    private long atTheExam(CaseStory story) {
        String today = LocalDate.now().toString();
        long work = story.worker()
                .post(
                        "/cases/" + story.caseInCharge() + "/works",
                        Map.of(
                                "service",
                                "workshop.course",
                                "from",
                                today,
                                "details",
                                Map.of("title", "Cucito", "teacher", "Ines Modelli")))
                .expect(201)
                .id();
        story.step(work, "ATTENDING", today, "", "").expect(200);
        story.step(work, "EXAM", today, "", "").expect(200);
        return work;
    }

    private void moves(Town.Staff marta, long work) {
        desk.signIn(marta);
        desk.open("/works/" + work);
        desk.sees("Segue la versione 1 del servizio; la più recente è la 2.");
        desk.follow("Che cosa cambierebbe");
        desk.sees("Passando alla versione 2");
        desk.sees("Ines Modelli");
        desk.sees("Da scegliere: Esame non c’è più");
        desk.show("versione-confronto");
        desk.press("Passa alla versione 2");
        desk.chooseInDialog("Si troverà al passo", "ATTENDING");
        desk.typeInDialog("Motivo", "Concordato in équipe");
        desk.pressInDialog("Passa alla versione 2");
        desk.isTold("Ora segue la versione 2");
        desk.sees("Passando alla versione 1");
        desk.open("/works/" + work + "/history");
        desk.sees("Passaggio alla versione 2 del servizio");
        desk.show("versione-storia");
        desk.open("/facilities");
        desk.reads("Strutture");
        desk.press("Nuova struttura");
        desk.typeInDialog("Nome", "Casa dei Segnaposto");
        desk.chooseInDialog("Tipo", "community");
        desk.pressInDialog("Salva");
        desk.reads("Casa dei Segnaposto");
        desk.show("struttura");
    }

    private void drop(TestBundle area, String version) {
        jar = area.into(areas.deploy());
        Until.so("version " + version + " serves", Duration.ofSeconds(30), () -> areas.find(Workshop.ID)
                .filter(found -> found.path("state").asText().equals("ACTIVE")
                        && found.path("version").asText().equals(version))
                .isPresent());
    }
}
