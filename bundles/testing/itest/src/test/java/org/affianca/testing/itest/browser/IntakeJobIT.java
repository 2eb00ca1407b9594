package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.IntakeStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reaches the service and who is sent on, at the screen: a contact with what was missing, a report, a referral. */
@ExtendWith({InParma.class, WithChromium.class})
class IntakeJobIT {
    private final Town town;
    private final Screen desk;
    private final Town.Staff staff;
    private final CaseStory story;

    IntakeJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.staff = town.staff("Oksana Provanova", "worker", "desk");
        this.story = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password()));
    }

    @Test
    void whatArrivesAndWhatLeavesCanBeDoneAtTheScreen() {
        try {
            desk.signIn(staff);
            recordsAContactWithWhatWasMissing();
            String file = takesAReportIntoACase(story.person());
            sendsThePersonOn(Long.parseLong(file));
            assertThat(desk.troubles()).isEmpty();
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-intake");
            throw e;
        }
    }

    private void recordsAContactWithWhatWasMissing() {
        desk.open("/desk");
        desk.choose("Canale", "phone");
        desk.choose("Chi prende contatto", "third-party");
        desk.type("Nome di chi chiama", "La vicina");
        desk.tick("Genitorialità e minori");
        desk.type("Che cosa chiede", "Un posto al nido per la nipote.");
        desk.tick("Assegno unico");
        desk.press("Aggiungi una richiesta senza risposta");
        desk.choose("Servizio chiesto", "nursery");
        desk.choose("Perché no", "no-places");
        desk.choose("Esito", "information");
        desk.type("Riprendere entro", "+7");
        desk.press("Registra il contatto");
        desk.sees("Contatto registrato");
        desk.open("/");
        desk.sees("Contatti da riprendere");
        desk.open("/desk/unmet");
        desk.sees("Asilo nido");
    }

    private String takesAReportIntoACase(long person) {
        desk.open("/reports/new?person=" + person);
        desk.choose("Canale", "written");
        desk.choose("Chi segnala", "13");
        desk.sees("ha l'obbligo di segnalare");
        desk.choose("A che titolo", "abandoned-minor");
        desk.tick("Urgente");
        desk.type("Fatti segnalati", "Da tre settimane non viene a scuola.");
        desk.type("Nome e ruolo", "Rosa Campionati, maestra");
        desk.tick("Identità da proteggere");
        desk.press("Registra la segnalazione");
        desk.reads("Bruno");
        desk.idBehind("reports");
        desk.press("Mostra chi ha segnalato");
        desk.sees("Rosa Campionati, maestra");
        desk.press("Da seguire");
        desk.typeInDialog("Motivo dell’apertura del caso", "Assenze da scuola");
        desk.pressInDialog("Conferma");
        desk.isTold("Vaglio registrato");
        desk.sees("In un caso");
        desk.press("Registra la risposta");
        desk.chooseInDialog("Canale", "phone");
        desk.pressInDialog("Conferma");
        desk.isTold("Risposta registrata");
        desk.show("20-segnalazione");
        desk.follow("Vai al caso");
        desk.sees("Assenze da scuola");
        return desk.idBehind("cases");
    }

    private void sendsThePersonOn(long file) {
        long referral = new IntakeStory(town).referral(story.worker(), file);
        desk.open("/works/" + referral + "/referral");
        desk.sees("Prima di trasmettere manca");
        desk.press("Compila");
        desk.typeInDialog("Che cosa si chiede", "Un primo colloquio");
        desk.chooseInDialog("Base della condivisione", "consent");
        desk.typeInDialog("Consenso dato il", "oggi");
        desk.dialog().getByText("Aggiungi dati").click();
        desk.chooseInDialog("Dati", "need");
        desk.pressInDialog("Salva");
        desk.isTold("Scheda dell’invio salvata");
        desk.sees("Il bisogno e la richiesta");
        desk.show("21-invio");
    }
}
