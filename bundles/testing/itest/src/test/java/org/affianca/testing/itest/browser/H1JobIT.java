package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.H1Story;
import org.affianca.testing.itest.karaf.MeansStory;
import org.affianca.testing.itest.karaf.MoneyStory;
import org.affianca.testing.itest.karaf.PlanStory;
import org.affianca.testing.itest.karaf.TraineeshipStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * H1 at three screens: Bruno comes to the desk without work and behind with his rent; his caseworker and the coordinator
 * accompany him through a grant, a national measure and its pact, his arrears and a traineeship, to the closed case.
 */
@ExtendWith({InParma.class, WithChromium.class})
class H1JobIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate PAD = TODAY.minusDays(10);
    private static final String CODE = "CLLBRN68S29G273V";
    private static final String INTERVIEW = "Colloquio: 14 mesi di affitto arretrato dopo il licenziamento.";

    private final Town town;
    private final Screen desk;
    private final Screen hers;
    private final Screen coordination;
    private final Town.Staff elio;
    private final Town.Staff marta;
    private final Town.Staff marco;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory story;
    private final H1Story h1;
    private final AtWork work;

    H1JobIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.hers = chromium.screen(town.house(), 1440, 900);
        this.coordination = chromium.screen(town.house(), 1440, 900);
        this.elio = town.staff("Elio Provetti", "desk");
        this.marta = town.staff("Marta Inventati", "worker");
        this.marco = town.staff("Marco Coordinati", "coordinator");
        this.worker = Caller.signedIn(town.house(), marta.name(), marta.password());
        this.coordinator = Caller.signedIn(town.house(), marco.name(), marco.password());
        this.story = new CaseStory(town, worker);
        this.h1 = new H1Story(town, story);
        this.work = new AtWork(hers, worker);
    }

    @Test
    void brunoLosesHisWorkKeepsHisHomeAndFindsAWayBack() {
        for (String area : List.of("adults", "housing", "employment")) {
            new Areas(town).ensure(area);
        }
        long bruno = bruno();
        desk.signIn(elio);
        hers.signIn(marta);
        coordination.signIn(marco);
        try {
            theDeskListens(bruno);
            long file = heIsTakenInChargeAndTold(bruno);
            theDeskDoesNotReadTheDiary(file);
            long grant = theMeansAreAskedFor(file);
            theGrantIsProposedAndDecided(file, grant);
            long measure = theFirstMeetingHasItsTerm(file);
            long pact = thePactIsSigned(file);
            onlyWhoCannotBeActivatedComesEveryNinetyDays(file);
            theArrearsAreWithoutBlame(file);
            long traineeship = theTraineeshipPaysByAttendance(file);
            theHalfYearIsReviewed(pact);
            closed(file, measure, pact, traineeship);
            for (Screen screen : List.of(desk, hers, coordination)) {
                assertThat(screen.troubles()).isEmpty();
            }
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-h1-sportello");
            hers.photograph("failed-h1-assistente");
            coordination.photograph("failed-h1-coordinamento");
            throw e;
        }
    }

    /** With a fiscal code of his own in this town, for without one INPS is not asked. */
    private long bruno() {
        Map<String, Object> bruno = CaseStory.person("Collaudini", "Bruno");
        bruno.put("birthDate", "1968-11-29");
        bruno.put("fiscalCode", CODE);
        return worker.post("/people", bruno).expect(201).id();
    }

    private void theDeskListens(long bruno) {
        desk.open("/desk?person=" + bruno);
        desk.reads("Sportello");
        desk.choose("Canale", "in-person");
        desk.choose("Chi prende contatto", "self");
        desk.chooseLabel("Sportello", "Polo 1 – micro-équipe Fragilità");
        desk.tick(word("need", "income"));
        desk.tick(word("need", "housing"));
        desk.type("Che cosa chiede", "Ha perso il lavoro, è indietro di 14 mesi con l'affitto.");
        desk.type("Informazioni date", "Spiegati contributi e sportello lavoro");
        desk.choose("Esito", "appointment");
        desk.type("Riprendere entro", "+14");
        desk.show("h1-1-contatto");
        desk.press("Registra il contatto");
        desk.isTold("Contatto registrato");
        assertThat(worker.get("/contacts?person=" + bruno)
                        .expect(200)
                        .at("/items/0/outcome")
                        .asText())
                .as("closed with outcome APPOINTMENT")
                .isEqualTo("appointment");
    }

    private long heIsTakenInChargeAndTold(long bruno) {
        hers.open("/cases/new?person=" + bruno);
        hers.reads("Apri un caso");
        hers.chooseLabel("Sede", "Polo 1 – micro-équipe Fragilità");
        hers.type("Motivo dell’apertura", "Perdita del lavoro, sfratto per morosità");
        hers.press("Apri il caso");
        String file = hers.idBehind("cases");
        hers.press("Prendi in carico");
        hers.chooseInDialog("Motivo", "professional");
        hers.chooseInDialog("Base giuridica", "agreement");
        hers.pressInDialog("Conferma");
        hers.isTold("Caso preso in carico");
        PlaywrightAssertions.assertThat(fact("Stato")).hasText("In carico");
        PlaywrightAssertions.assertThat(fact("Responsabile del caso")).hasText("Marta Inventati");
        hers.open("/cases/" + file + "/notice");
        hers.sees("Comunicazione di presa in carico");
        hers.press("Registra la consegna");
        hers.chooseInDialog("Come", "by-hand");
        hers.pressInDialog("Salva");
        hers.isTold("Consegna registrata");
        seesRow(hers, DAY.format(TODAY), "testo 1", "Marta Inventati");
        hers.show("h1-2-comunicazione-consegnata");
        return Long.parseLong(file);
    }

    private void theDeskDoesNotReadTheDiary(long file) {
        story.note(file, INTERVIEW).expect(201);
        hers.open("/cases/" + file + "/diary");
        hers.sees(INTERVIEW);
        desk.open("/cases/" + file + "/diary");
        desk.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(desk.page().locator("main").innerText())
                .as("the diary is not visible to the desk")
                .isNotBlank()
                .doesNotContain("affitto arretrato");
        desk.photograph("h1-1-diario-non-visibile");
    }

    private long theMeansAreAskedFor(long file) {
        long grant = work.opens(
                file,
                "adults.extraordinary-grant",
                Map.of("from", TODAY, "amount", 480, "rhythm", "ONCE"),
                Map.of(
                        "cause", "utilities",
                        "event", "Licenziamento: bollette della luce non pagate",
                        "form", "bill-payment"));
        hers.open("/works/" + grant + "/means");
        hers.sees("Prima di interrogare l’INPS manca");
        assertThat(hers.page().getByText("Registra la risposta dell’INPS").count())
                .as("refused until protocol and benefit code are filled")
                .isZero();
        hers.show("h1-3-manca-il-protocollo");
        hers.press("Protocollo e prestazione");
        hers.typeInDialog("Protocollo della domanda", "PG 480/2026");
        hers.typeInDialog("Codice INPS della prestazione", "A1.05");
        hers.pressInDialog("Salva");
        hers.isTold("Dati della richiesta salvati");
        hers.sees("Registra la risposta dell’INPS");
        String at = "/works/" + grant + "/means-enquiry";
        worker.post(
                        at + "/answer",
                        MeansStory.isee("", 6_800),
                        "If-Match",
                        worker.get(at).expect(200).etag())
                .expect(201);
        hers.open("/works/" + grant + "/means");
        seesRow(hers, "6.800,00", "31/12/" + TODAY.getYear(), "DSU INPS-ISEE-", "PG 480/2026", "A1.05");
        hers.show("h1-3-isee");
        return grant;
    }

    private void theGrantIsProposedAndDecided(long file, long grant) {
        hers.open("/works/" + grant);
        hers.sees(worker.get("/works/" + grant + "/advice")
                .expect(200)
                .at("/reasons/0/detail")
                .asText());
        hers.show("h1-4-esito-proposto");
        work.takes(grant, "ASSESSED", DAY.format(TODAY));
        new AtWork(coordination, coordinator).takes(grant, "GRANTED", DAY.format(TODAY));
        seesRow(coordination, term(grant, "decided"), "fatto il " + DAY.format(TODAY));
        coordination.show("h1-4-concesso");
        MoneyStory money = new MoneyStory(coordinator, worker);
        long chapter = money.chapter("1000");
        money.approve(money.proposed(chapter, grant, "480")).expect(200);
        hers.open("/works/" + grant + "/instalments");
        seesRow(hers, "Approvato", "480,00");
        hers.show("h1-4-impegno");
        writesTheDetermination(file, grant);
        JsonNode instalment = story.sheet(grant).at("/instalments/0");
        worker.post(
                        "/works/" + grant + "/instalments/"
                                + instalment.path("id").asLong() + "/payment",
                        Map.of("on", TODAY.toString()))
                .expect(200);
        work.takes(grant, "CLOSED", DAY.format(TODAY), "completed", "");
    }

    private void writesTheDetermination(long file, long grant) {
        hers.open("/cases/" + file + "/letters");
        hers.press("Scrivi una lettera");
        hers.chooseInDialog("Modello", "core.determination");
        hers.pressInDialogAndStay("Avanti");
        hers.chooseInDialog("Intervento", String.valueOf(grant));
        for (JsonNode field : template("core.determination").path("fields")) {
            if (field.path("required").asBoolean()) {
                hers.typeInDialog(field.path("label").asText(), "77/2026");
            }
        }
        hers.pressInDialog("Prepara la bozza");
        String letter = hers.idBehind("letters");
        hers.press("Firma ed emetti");
        hers.dialog().getByLabel("Consegnata a mano").check();
        hers.pressInDialog("Firma ed emetti");
        hers.isTold("Lettera emessa");
        hers.sees("PDF per il pubblico");
        hers.show("h1-4-determina-due-volte");
        PlaywrightAssertions.assertThat(hers.page().locator("main")).containsText("Come concordato.");
        assertThat(hers.page()
                        .locator("main section.card")
                        .filter(new Locator.FilterOptions().setHasText("Forma per il pubblico"))
                        .innerText())
                .as("the public one has no name, address or reason")
                .contains("480,00")
                .doesNotContain("Bruno", "Collaudini", CODE, "Segnaposto", "Come concordato.", "|");
        PlaywrightAssertions.assertThat(hers.page()
                        .getByRole(
                                AriaRole.REGION,
                                new Page.GetByRoleOptions().setName("Tabella 1, Forma per il pubblico"))
                        .locator("tbody tr"))
                .containsText(new String[] {"Ufficio", "480,00", "Decorrenza", "Decisione del", "Esito"});
        assertThat(worker.get("/letters/" + letter).expect(200).json().has("publicDocument"))
                .as("printed twice")
                .isTrue();
    }

    private JsonNode template(String code) {
        return worker.get("/letter-templates").expect(200).item("code", code);
    }

    private long theFirstMeetingHasItsTerm(long file) {
        long measure = work.opens(
                file,
                "adults.national-measure",
                Map.of("from", PAD),
                Map.of("measure", "adi", "protocol", "INPS-ADI-2026-0042", "members", 2));
        hers.open("/works/" + measure + "/clock");
        seesRow(hers, term(measure, "first-meeting"), DAY.format(PAD.plusDays(120)));
        seesRow(hers, term(measure, "first-meeting-target"), DAY.format(PAD.plusDays(60)));
        hers.show("h1-5-termini-primo-incontro");
        h1.summons(file, measure, "adults.measure-summons").expect(201);
        work.takes(measure, "SUMMONED", DAY.format(TODAY));
        work.takes(measure, "NO_SHOW", DAY.format(TODAY));
        work.isHindered(measure, "SUSPENDED", "suspension-before-term");
        hers.show("h1-5-non-ancora-sospeso");
        aMeasureBeyondItsTermIsSuspended(file);
        h1.summons(file, measure, "adults.measure-second-summons").expect(201);
        hers.open("/cases/" + file + "/letters");
        hers.sees(template("adults.measure-second-summons").path("title").asText());
        hers.show("h1-5-seconda-convocazione");
        work.takes(measure, "SUMMONED", DAY.format(TODAY));
        work.takes(measure, "MET", DAY.format(TODAY));
        work.takes(measure, "ANALYSED", DAY.format(TODAY));
        return measure;
    }

    private void aMeasureBeyondItsTermIsSuspended(long file) {
        long late = work.opens(
                file,
                "adults.national-measure",
                Map.of("from", TODAY.minusDays(121)),
                Map.of("measure", "adi", "protocol", "INPS-ADI-2026-0043", "members", 2));
        work.takes(late, "SUSPENDED", DAY.format(TODAY));
        work.takes(late, "ENDED", DAY.format(TODAY), "succeeded", "");
    }

    private long thePactIsSigned(long file) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("measure", "adi");
        details.put("protocol", "INPS-ADI-2026-0042");
        details.put("analysedOn", TODAY);
        details.put("analysisOutcome", "social");
        details.put("mainNeed", "work");
        details.put("otherNeed", "housing");
        long pact = work.opens(file, "adults.inclusion-pact", Map.of("from", TODAY), details);
        new PlanStory(story).write(pact, H1Story.content()).expect(200);
        work.isHindered(pact, "AGREED", "plan-not-agreed");
        hers.open("/works/" + pact + "/plan");
        hers.press("Proponi");
        hers.typeInDialog("Il giorno", DAY.format(TODAY));
        hers.pressInDialog("Proponi");
        for (String who : List.of("Bruno Collaudi", "Sara Prototipi")) {
            hers.press("Registra la risposta: " + who);
            hers.typeInDialog("Il giorno", DAY.format(TODAY));
            hers.pressInDialog("Salva");
            seesRow(hers, who, "Firmato il " + DAY.format(TODAY));
        }
        hers.sees("Concordata");
        hers.sees("Un tirocinio di sei mesi");
        hers.sees("Frequenta il tirocinio e paga la rata del piano di rientro");
        hers.show("h1-6-patto-firmato");
        work.takes(pact, "AGREED", DAY.format(TODAY));
        return pact;
    }

    private void onlyWhoCannotBeActivatedComesEveryNinetyDays(long file) {
        String service = "adults.periodic-presentation";
        work.fills(file, service, Map.of("from", TODAY), Map.of("member", story.person(), "standing", "activable"));
        hers.press("Avvia");
        PlaywrightAssertions.assertThat(field(service, "standing")).hasAttribute("aria-invalid", "true");
        hers.sees("Chi è attivabile al lavoro si presenta al centro per l'impiego");
        hers.show("h1-6-attivabile-al-centro-impiego");
        field(service, "standing").selectOption("over-sixty");
        hers.press("Avvia");
        long presentation = Long.parseLong(hers.idBehind("works"));
        seesRow(hers, term(presentation, "presented"), DAY.format(TODAY.plusDays(90)));
        hers.show("h1-6-ogni-novanta-giorni");
        work.takes(presentation, "CEASED", DAY.format(TODAY), "left-household", "");
    }

    private void theArrearsAreWithoutBlame(long file) {
        Map<String, Object> details = new LinkedHashMap<>(H1Story.arrears());
        Object notified = details.remove("evictionNotifiedOn");
        String label =
                work.fills(file, "housing.blameless-arrears", Map.of("from", TODAY, "receivedOn", TODAY), details);
        assertThat(field("housing.blameless-arrears", "cause")
                        .locator("option:not([value=''])")
                        .evaluateAll("all => all.map(one => one.value)"))
                .as("the list of causes is the ministerial one")
                .isEqualTo(List.of(
                        "dismissal",
                        "hours-reduced",
                        "short-time-pay",
                        "contract-not-renewed",
                        "activity-ceased",
                        "illness-accident-death"));
        hers.press("Avvia");
        Locator notice = field("housing.blameless-arrears", "evictionNotifiedOn");
        PlaywrightAssertions.assertThat(notice).hasAttribute("aria-invalid", "true");
        hers.show("h1-7-senza-intimazione-non-si-avvia");
        notice.fill(String.valueOf(notified));
        notice.press("Tab");
        hers.press("Avvia");
        hers.isTold(label + ": avviato");
        long arrears = Long.parseLong(hers.idBehind("works"));
        hers.sees(cause());
        hers.show("h1-7-morosita-incolpevole");
        h1.evictionTitle(file, arrears).expect(201);
        work.takes(arrears, "ADMITTED", DAY.format(TODAY));
        work.isHindered(arrears, "AGREEMENT", "agreement-without-day", "agreement-without-words");
        work.describes(
                arrears,
                Map.of(
                        "agreedOn",
                        TODAY,
                        "agreement",
                        "Il proprietario rinuncia allo sfratto, rate di 150 euro al mese."));
        work.takes(arrears, "AGREEMENT", DAY.format(TODAY));
        work.takes(arrears, "DECIDED", DAY.format(TODAY), "granted", "");
    }

    private String cause() {
        return worker.get("/code-lists/housing.arrears-cause")
                .expect(200)
                .item("code", "dismissal")
                .path("label")
                .asText();
    }

    private long theTraineeshipPaysByAttendance(long file) {
        Map<String, Object> details = new LinkedHashMap<>(TraineeshipStory.details());
        List.of("signedOn", "inailPosition", "communicationReference").forEach(details::remove);
        long traineeship = work.opens(
                file, "employment.traineeship", Map.of("from", "2025-08-18", "until", "2026-02-28"), details);
        work.isHindered(traineeship, "SIGNED", "project-not-signed");
        hers.show("h1-8-progetto-non-firmato");
        work.describes(traineeship, Map.of("signedOn", "2025-08-20"));
        work.takes(traineeship, "SIGNED", "20/08/2025", "", "28/02/2026");
        work.isHindered(traineeship, "COMMUNICATED", "communication-without-reference");
        work.describes(traineeship, Map.of("communicationReference", "CO-2025-17"));
        work.takes(traineeship, "COMMUNICATED", "29/08/2025");
        work.isHindered(traineeship, "RUNNING", "start-without-inail");
        hers.show("h1-8-senza-inail-non-comincia");
        work.describes(traineeship, Map.of("inailPosition", "12345678/90"));
        work.takes(traineeship, "RUNNING", "01/09/2025");
        JsonNode how = null;
        for (YearMonth month = YearMonth.of(2025, 9);
                !month.isAfter(YearMonth.of(2026, 2));
                month = month.plusMonths(1)) {
            how = story.deliver(
                            traineeship, month.toString(), TraineeshipStory.attended(TraineeshipStory.weekdays(month)))
                    .expect(200)
                    .at("/entitlement/how");
            story.confirm(traineeship, month.toString()).expect(200);
        }
        hers.open("/works/" + traineeship + "/attendance?month=2025-09");
        hers.sees("450,00");
        hers.sees(worded(how, "allowance-not-income"));
        hers.show("h1-8-presenze");
        hers.open("/works/" + traineeship + "/instalments");
        for (String month : List.of(
                "settembre 2025", "ottobre 2025", "novembre 2025", "dicembre 2025", "gennaio 2026", "febbraio 2026")) {
            seesRow(hers, month, "450,00", "Da pagare");
        }
        hers.show("h1-8-rate");
        return traineeship;
    }

    private void theHalfYearIsReviewed(long pact) {
        hers.open("/works/" + pact + "/reviews");
        hers.press("Registra la verifica");
        hers.typeInDialog("Il giorno", DAY.format(TODAY));
        hers.typeInDialog("Chi ha partecipato", "Bruno Collaudi\nSara Prototipi");
        hers.chooseInDialog("Raggiunto: Un tirocinio di sei mesi", "3");
        hers.chooseInDialog("Raggiunto: Il piano di rientro con il proprietario", "3");
        hers.chooseInDialog("Raggiunto: Un lavoro stabile", "2");
        hers.typeInDialog("Motivo: Un lavoro stabile", "Un contratto a termine");
        hers.typeInDialog("Conclusioni", "Il piano di rientro è rispettato.");
        hers.pressInDialog("Salva");
        hers.isTold("Progetto aggiornato");
        seesRow(hers, "Un lavoro stabile", "Un contratto a termine", "raggiunto in parte");
        assertThat(hers.page()
                        .getByText("raggiunto", new Page.GetByTextOptions().setExact(true))
                        .count())
                .as("goals: two yes")
                .isEqualTo(2);
        hers.show("h1-9-verifica");
    }

    private void closed(long file, long measure, long pact, long traineeship) {
        work.takes(traineeship, "COMPLETED", "28/02/2026", "hired-elsewhere", "");
        work.takes(measure, "PACT_SIGNED", DAY.format(TODAY));
        work.takes(measure, "ENDED", DAY.format(TODAY), "requirement-lost", "");
        work.takes(pact, "CONCLUDED", DAY.format(TODAY), "partly-attained", "");
        List<JsonNode> rows = new java.util.ArrayList<>();
        story.sheet(traineeship).at("/instalments").forEach(rows::add);
        rows.subList(1, rows.size()).forEach(row -> worker.post(
                        "/works/" + traineeship + "/instalments/"
                                + row.path("id").asLong() + "/payment",
                        Map.of("on", "2026-03-05"))
                .expect(200));
        hers.open("/cases/" + file);
        hers.press("Chiudi il caso");
        JsonNode against = worker.get("/cases/" + file + "/closing").expect(200).at("/against");
        assertThat(against).as("what is still to be paid").hasSize(1);
        hers.sees(against.at("/0/detail").asText());
        PlaywrightAssertions.assertThat(hers.dialog()).containsText("450,00");
        hers.chooseInDialog("Motivo", "4");
        hers.chooseInDialog("Situazione all’uscita", "1");
        hers.pressInDialogAndStay("Conferma");
        PlaywrightAssertions.assertThat(hers.dialog().getByRole(AriaRole.ALERT)).isVisible();
        hers.show("h1-9-una-rata-non-pagata");
        hers.page().keyboard().press("Escape");
        hers.open("/works/" + traineeship + "/instalments");
        hers.press("Segna come pagata: settembre 2025");
        hers.typeInDialog("Pagata il", "05/03/2026");
        hers.pressInDialog("Segna come pagata");
        hers.isTold("Rata pagata");
        hers.open("/cases/" + file);
        hers.press("Chiudi il caso");
        hers.chooseInDialog("Motivo", "4");
        hers.chooseInDialog("Situazione all’uscita", "1");
        hers.pressInDialog("Conferma");
        hers.isTold("Caso chiuso");
        PlaywrightAssertions.assertThat(fact("Stato")).hasText("Chiuso");
        hers.open("/cases/" + file + "/timeline");
        hers.show("h1-9-caso-chiuso");
    }

    /** What the head of the page says of it. */
    private Locator fact(String term) {
        return hers.page()
                .locator("main .record .facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(hers.page()
                                .locator("dt")
                                .getByText(term, new Locator.GetByTextOptions().setExact(true))))
                .locator("dd");
    }

    private Locator field(String service, String name) {
        return hers.page().locator("#" + new DrawnForm(hers.page(), service, worker).id("details." + name));
    }

    /** One row in which all these words stand. */
    private static void seesRow(Screen screen, String... words) {
        Locator row = screen.page().locator("main :is(li, tr)");
        for (String word : words) {
            row = row.filter(new Locator.FilterOptions().setHasText(word));
        }
        PlaywrightAssertions.assertThat(row.first()).isVisible();
    }

    private String term(long work, String code) {
        return H1Story.deadline(story.sheet(work), code).path("label").asText();
    }

    private static String worded(JsonNode reasons, String code) {
        for (JsonNode reason : reasons) {
            if (reason.path("code").asText().equals(code)) {
                return reason.path("detail").asText();
            }
        }
        throw new AssertionError("no " + code + " in " + reasons);
    }

    private String word(String list, String code) {
        return worker.get("/code-lists/" + list)
                .expect(200)
                .item("code", code)
                .path("label")
                .asText();
    }
}
