package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.TraineeshipStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job at two screens: IT staff install the area for work while a caseworker writes; she then accompanies an
 * invented man from the first contact to the closed case.
 */
@ExtendWith({InParma.class, WithChromium.class})
class MainJobIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String AREA = "Lavoro e inclusione";
    private static final String TRAINEESHIP = "Percorso socio-occupazionale (tirocinio di inclusione)";
    private static final String PLAN = "Percorso di autonomia";

    private final Town town;
    private final Screen desk;
    private final Screen administration;

    MainJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.administration = chromium.screen(town.house(), 1440, 900);
    }

    @Test
    void aCaseworkerAccompaniesAPersonWhileAnAreaIsInstalled() {
        try {
            job();
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-desk");
            administration.photograph("failed-administration");
            throw e;
        }
    }

    private void job() {
        new Areas(town).without("employment");
        desk.signIn(town.staff("Marta Inventati", "worker", "desk"));
        desk.show("01-la-mia-giornata");
        administration.signIn(town.staff("Elio Provetti", "administrator"));

        beginsToRegisterWhileTheAreaIsInstalled();
        String person = registers();
        recordsTheContact(person);
        String file = opensTheCase();
        agreesAPlan(file);
        String work = startsATraineeship(file);
        fillsAMonth(work, YearMonth.of(2025, 9), 20, "409,09");
        fillsAMonth(work, YearMonth.of(2025, 10), 23, "450,00");
        suspendsAndExtends(work);
        evaluates(work);
        pays(work);
        closes(file, work);

        assertThat(desk.troubles()).isEmpty();
        assertThat(administration.troubles()).isEmpty();
    }

    private void beginsToRegisterWhileTheAreaIsInstalled() {
        desk.menuEntry("Persone").click();
        desk.follow("Nuova persona");
        desk.type("Cognome", "Collaudi");
        desk.page().evaluate("window.stayed = true");
        PlaywrightAssertions.assertThat(desk.menuEntry(TRAINEESHIP)).hasCount(0);

        administration.menuEntry("Aree installate").click();
        administration.show("02-aree");
        administration.press("Installa " + AREA);
        administration.isTold("Area «" + AREA + "» installata");
        administration.show("03-area-installata");

        PlaywrightAssertions.assertThat(desk.menuEntry(TRAINEESHIP))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2000));
        assertThat(desk.page().evaluate("window.stayed")).as("no reload").isEqualTo(true);
        PlaywrightAssertions.assertThat(desk.field("Cognome")).hasValue("Collaudi");
    }

    private String registers() {
        desk.type("Nome", "Bruno");
        desk.type("Codice fiscale", "CLLBRN68S30G273C");
        desk.type("Data di nascita", "30/11/1968");
        desk.type("Luogo di nascita", "Palermo");
        desk.choose("Sesso", "M");
        desk.type("Indirizzo", "Via dei Segnaposto 1");
        desk.type("CAP", "43121");
        desk.type("Comune", "Parma");
        desk.type("Provincia", "PR");
        desk.show("04-nuova-persona");
        desk.press("Registra la persona");
        desk.reads("Collaudi Bruno");
        desk.show("05-persona");
        return desk.idBehind("people");
    }

    private void recordsTheContact(String person) {
        desk.follow("Registra un contatto");
        desk.reads("Sportello");
        desk.choose("Canale", "in-person");
        desk.choose("Chi prende contatto", "self");
        desk.chooseLabel("Sportello", "Polo 1 – micro-équipe Fragilità");
        desk.tick("Lavoro");
        desk.tick("Reddito insufficiente");
        desk.type("Che cosa chiede", "Ha perso il lavoro da un anno e vorrebbe ricominciare.");
        desk.type("Informazioni date", "Come funziona un tirocinio di inclusione.");
        desk.choose("Esito", "case-opened");
        desk.show("06-contatto");
        desk.press("Registra il contatto");
        desk.sees("Contatto registrato");
    }

    private String opensTheCase() {
        desk.follow("Apri un caso");
        desk.reads("Apri un caso");
        desk.chooseLabel("Sede", "Polo 1 – micro-équipe Fragilità");
        desk.type("Motivo dell’apertura", "Perdita del lavoro, isolamento");
        desk.press("Apri il caso");
        desk.reads("Collaudi Bruno");
        String file = desk.idBehind("cases");
        desk.press("Prendi in carico");
        desk.chooseInDialog("Motivo", "professional");
        desk.chooseInDialog("Base giuridica", "agreement");
        desk.pressInDialog("Conferma");
        desk.isTold("Caso preso in carico");
        desk.show("07-caso");
        return file;
    }

    private void agreesAPlan(String file) {
        desk.open("/cases/" + file + "/works/new");
        desk.follow(PLAN);
        desk.reads(PLAN);
        desk.type("Dal", "01/08/2025");
        desk.press("Avvia");
        desk.isTold(PLAN + ": avviato");
        String plan = desk.idBehind("works");
        desk.follow("Apri il progetto");
        desk.follow("Scrivi il progetto");
        desk.reads("Scrivi il progetto");
        desk.type("Finalità", "Tornare a lavorare con un ritmo sostenibile");
        desk.press("Aggiungi un obiettivo");
        Locator goal = desk.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.GROUP,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Obiettivo 1"));
        goal.getByLabel("Obiettivo").first().fill("Un tirocinio di quattro mesi");
        goal.getByLabel("Termine").first().selectOption("MEDIUM");
        desk.press("Aggiungi un’azione");
        goal.getByRole(
                        com.microsoft.playwright.options.AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Azione"))
                .first()
                .fill("Cercare un’azienda che lo ospiti");
        desk.show("08-progetto");
        desk.press("Salva");
        desk.isTold("Progetto aggiornato");
        signsAPlan();
        desk.open("/works/" + plan);
        step("Concorda", "04/08/2025", "", "", "");
        desk.show("09-progetto-concordato");
    }

    private void signsAPlan() {
        desk.press("Proponi");
        desk.typeInDialog("Il giorno", "01/08/2025");
        desk.pressInDialog("Proponi");
        for (String who : List.of("Collaudi Bruno", "Marta Inventati")) {
            desk.press("Registra la risposta: " + who);
            desk.typeInDialog("Il giorno", "04/08/2025");
            desk.pressInDialog("Salva");
            desk.sees("Firmato il 04/08/2025");
        }
        desk.sees("Concordata");
        desk.show("08b-progetto-firmato");
    }

    private String startsATraineeship(String file) {
        desk.open("/cases/" + file + "/works/new");
        desk.follow(TRAINEESHIP);
        desk.reads(TRAINEESHIP);
        desk.type("Dal", "18/08/2025");
        desk.type("Al", "31/12/2025");
        desk.choose("Tipo di percorso", "traineeship");
        desk.type("Obiettivi del progetto formativo", "Ritrovare un ritmo di lavoro");
        desk.type("Attività previste", "Aiuto in magazzino e in cucina");
        desk.type("Ore a settimana", "20");
        desk.type("Giorni a settimana", "5");
        desk.type("Indennità mensile intera", "450,00");
        desk.type("Progetto sottoscritto il", "20/08/2025");
        desk.type("Soggetto ospitante", "Cooperativa Immaginaria");
        desk.type("Sede del tirocinio", "Via dei Segnaposto 1, Parma");
        desk.type("Tutor del soggetto ospitante", "Pio Simulacri");
        desk.type("Tutor del soggetto promotore", "Teresa Immaginari");
        desk.show("10-tirocinio-modulo");
        desk.press("Avvia");
        desk.isTold(TRAINEESHIP + ": avviato");
        String work = desk.idBehind("works");
        step("Registra la sottoscrizione", "20/08/2025", "31/12/2025", "", "");
        cannotBeCommunicatedWithoutAReference();
        desk.open("/works/" + work + "/details");
        desk.type("Posizione INAIL", "12345678/90");
        desk.type("Polizza di responsabilità civile", "RCT 55");
        desk.type("Copertura dal", "01/09/2025");
        desk.type("Protocollo della comunicazione obbligatoria", "CO-2025-17");
        desk.type("Comunicazione inviata il", "29/08/2025");
        desk.press("Salva");
        desk.isTold("Modifiche salvate");
        desk.open("/works/" + work);
        step("Registra la comunicazione", "29/08/2025", "", "", "");
        step("Avvia o riprendi", "01/09/2025", "", "", "");
        desk.show("12-tirocinio-in-corso");
        return work;
    }

    private void cannotBeCommunicatedWithoutAReference() {
        desk.press("Registra la comunicazione");
        desk.typeInDialog("Dal giorno", "29/08/2025");
        desk.dialog()
                .getByText("Registra la comunicazione", new Locator.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .last()
                .click();
        desk.sees("Manca il protocollo della comunicazione obbligatoria.");
        desk.photograph("11-rifiuto-con-motivo");
        desk.page().keyboard().press("Escape");
    }

    private void fillsAMonth(String work, YearMonth month, int attended, String allowance) {
        desk.open("/works/" + work + "/attendance?month=" + month);
        List<LocalDate> days = TraineeshipStory.weekdays(month);
        for (LocalDate day : days.subList(0, attended)) {
            desk.field("Quantità del " + DAY.format(day)).fill("4");
        }
        for (LocalDate day : days.subList(attended, days.size())) {
            desk.field("Assenza del " + DAY.format(day)).selectOption("unjustified");
        }
        desk.press("Salva le presenze");
        desk.isTold("Presenze salvate");
        PlaywrightAssertions.assertThat(desk.page().locator(".figure").first()).containsText(allowance);
        desk.show("13-presenze-" + month);
        desk.press("Conferma il mese");
        desk.pressInDialog("Conferma il mese");
        desk.isTold("Mese confermato");
    }

    private void suspendsAndExtends(String work) {
        desk.open("/works/" + work);
        step("Sospendi", "03/11/2025", "", "", "Ricovero breve");
        step("Avvia o riprendi", "17/11/2025", "", "", "");
        desk.open("/works/" + work + "/details");
        desk.type("Attestazione del servizio di", "Servizio sociale, Polo 1");
        desk.type("Attestazione del", "10/12/2025");
        desk.press("Salva");
        desk.isTold("Modifiche salvate");
        desk.open("/works/" + work);
        step("Proroga", "15/12/2025", "31/01/2026", "", "");
        desk.show("14-prorogato");
    }

    private void evaluates(String work) {
        desk.open("/works/" + work);
        desk.follow("Valutazioni");
        desk.type("Data", "31/10/2025");
        desk.tick("Intermedia");
        desk.type("Orientamento al lavoro", "3");
        desk.type("Abilità professionali", "4");
        desk.type("Risorse personali", "4");
        desk.type("Autostima", "5");
        desk.press("Registra la valutazione");
        desk.isTold("Valutazione registrata");
        desk.show("15-valutazioni");
    }

    private void pays(String work) {
        desk.open("/works/" + work + "/instalments");
        for (String month : List.of("settembre 2025", "ottobre 2025")) {
            desk.press("Segna come pagata: " + month);
            desk.typeInDialog("Pagata il", "20/11/2025");
            desk.pressInDialog("Segna come pagata");
            desk.isTold("Rata pagata");
        }
        desk.show("16-rate");
    }

    private void closes(String file, String work) {
        desk.open("/works/" + work);
        step("Concludi", "31/01/2026", "", "hired-by-host", "");
        desk.open("/cases/" + file);
        desk.follow(PLAN);
        step("Concludi", "02/02/2026", "", "attained", "");
        desk.open("/cases/" + file);
        desk.press("Chiudi il caso");
        desk.chooseInDialog("Motivo", "4");
        desk.chooseInDialog("Situazione all’uscita", "1");
        desk.pressInDialog("Conferma");
        desk.isTold("Caso chiuso");
        desk.open("/cases/" + file + "/timeline");
        desk.show("17-cronologia");
    }

    private void step(String name, String on, String until, String outcome, String note) {
        desk.press(name);
        desk.typeInDialog("Dal giorno", on);
        if (!until.isEmpty()) {
            desk.typeInDialog("Fino al", until);
        }
        if (!outcome.isEmpty()) {
            desk.chooseInDialog("Esito", outcome);
        }
        if (!note.isEmpty()) {
            desk.typeInDialog("Nota", note);
        }
        desk.pressInDialog(name);
        desk.isTold("Passo registrato");
    }
}
