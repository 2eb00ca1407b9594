package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An emergency written down while there is no network: kept on the telephone, read by nobody there, sent once. */
@ExtendWith({InParma.class, WithChromium.class})
class OutboxJobIT {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String SENDING = "**/api/emergencies";
    private static final String OPENING = "**/api/session/waiting-keys/opening";
    private static final String KEPT = "Intervento tenuto su questo dispositivo";
    private static final String WAITS = "1 intervento in attesa di invio";
    private static final String ARRIVED = "inviato e registrato";
    /** All that lies in this browser, what is locked as the letters it would be if it were not. */
    private static final String AT_REST = """
            async () => {
              const db = await new Promise((then, fail) => {
                const asked = indexedDB.open('affianca.outbox');
                asked.onsuccess = () => then(asked.result);
                asked.onerror = fail;
              });
              const rows = await new Promise((then) => {
                const asked = db.transaction('waiting').objectStore('waiting').getAll();
                asked.onsuccess = () => then(asked.result);
              });
              db.close();
              return rows.map((row) => JSON.stringify(row) + new TextDecoder('latin1').decode(row.data)).join('')
                  + JSON.stringify(sessionStorage) + JSON.stringify(localStorage);
            }""";

    private final Town town;
    private final Town.Staff giulia;
    private final Caller worker;
    private final Screen mobile;
    private final String place =
            "Via dei Segnaposto " + ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000);

    OutboxJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.giulia = town.staff("Giulia Provetti", "worker");
        this.worker = Caller.signedIn(town.house(), giulia.name(), giulia.password());
        this.mobile = chromium.screen(town.house(), 390, 844);
    }

    @BeforeEach
    void aWorkerOnCallHasTheFormOpen() {
        // The program may have started a moment ago: its first answer takes longer than a screen is waited for.
        worker.get("/agenda").expect(200);
        mobile.signIn(worker);
        mobile.open("/emergencies/new");
    }

    @Test
    void whatArrivedWithoutAnAnswerIsSentAgainByItsWriterAloneAndStandsThereOnce() {
        BrowserContext telephone = mobile.page().context();
        // It reaches the server, and the answer is lost on the way; then there is silence.
        telephone.route(SENDING, route -> {
            route.fetch();
            route.abort();
        });
        telephone.route(OPENING, route -> route.abort());
        write(LocalDateTime.now().minusMinutes(20));
        mobile.press("Registra");
        mobile.reads(KEPT);
        mobile.sees(WAITS);
        mobile.show("outbox-in-attesa");
        assertThat(recorded()).as("the first try has arrived").isEqualTo(1);
        assertThat(atRest(mobile)).contains("sealed:1:").doesNotContain(place, "Leo e Nina", "Gridavano");

        Screen another = new Screen(telephone.newPage());
        mobile.page().close();
        another.open("/");
        another.reads("La mia giornata");
        another.sees(WAITS);

        telephone.unroute(OPENING);
        telephone.clearCookies();
        another.signIn(town.user("worker", "desk"));
        another.sees("da un’altra persona aspetta il suo accesso");
        telephone.clearCookies();
        another.open("/");
        another.sees("parte quando accede chi l’ha scritto");
        another.show("outbox-alla-porta");
        assertThat(atRest(another)).as("still there").contains("sealed:1:");

        telephone.unroute(SENDING);
        another.signIn(giulia);
        another.sees(ARRIVED);
        another.show("outbox-arrivato");
        another.page().getByText("Apri l’intervento").first().click();
        another.idBehind("emergencies");
        another.reads(place);
        assertThat(recorded()).as("sent twice, done once").isEqualTo(1);
        assertThat(atRest(another)).as("erased").doesNotContain("sealed:1:");
        assertThat(another.troubles()).isEmpty();
    }

    @Test
    void whatTheServerRefusesIsOpenedAgainAndPutRight() {
        BrowserContext telephone = mobile.page().context();
        write(LocalDateTime.now().plusDays(1));
        telephone.setOffline(true);
        mobile.press("Registra");
        mobile.reads(KEPT);
        telephone.setOffline(false);
        mobile.sees("non è stato accettato");
        mobile.show("outbox-non-accettato");
        assertThat(recorded()).isZero();

        mobile.press("Riapri e correggi");
        PlaywrightAssertions.assertThat(mobile.field("Luogo")).hasValue(place);
        mobile.type("Ora della chiamata", MINUTE.format(LocalDateTime.now().minusMinutes(5)));
        mobile.press("Registra");
        mobile.isTold("Intervento registrato");
        mobile.reads(place);
        assertThat(recorded()).isEqualTo(1);
        assertThat(atRest(mobile)).doesNotContain("sealed:1:", place);
        assertThat(mobile.troubles()).isEmpty();
    }

    private void write(LocalDateTime at) {
        mobile.type("Ora della chiamata", MINUTE.format(at));
        mobile.choose("Chi ha chiamato", "police");
        mobile.type("Luogo", place);
        mobile.type("Persone", "Leo e Nina, soli in casa");
        mobile.choose("Di chi si tratta", "minor");
        mobile.tick(worker.get("/code-lists/emergency-risk")
                .expect(200)
                .item("code", "immediate")
                .path("label")
                .asText());
        mobile.type("Fatti", "Gridavano, poi silenzio");
        mobile.choose("Intervento", "placement");
    }

    private long recorded() {
        return worker.get("/emergencies?limit=200").expect(200).items().stream()
                .filter(one -> one.path("place").asText().equals(place))
                .count();
    }

    private static String atRest(Screen screen) {
        return screen.page().evaluate(AT_REST).toString();
    }
}
