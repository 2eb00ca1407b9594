package org.affianca.testing.itest.browser;

import static org.affianca.testing.itest.karaf.H2Story.PLACED;
import static org.affianca.testing.itest.karaf.H2Story.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.H2Story;
import org.affianca.testing.itest.karaf.PaperStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * H2 at the screen: a call by night, two children brought to safety, the hours that run from that minute, the court, foster
 * care with the aunt and the way home, and the declarations for Ada. Its fifth step is {@link BarrierJobIT}, its eighth {@link
 * RightsJobIT}.
 */
@ExtendWith({InParma.class, WithChromium.class})
class H2JobIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final LocalDate TODAY = LocalDate.now();
    private static final String NOT_THERE = "Non c’è, o non è visibile a te";
    private static final String REFUGE = "Via del Rifugio 1";

    private final Screen mobile;
    private final Screen hers;
    private final Screen other;
    private final H2Story h2;
    private final Caller giulia;
    private final AtWork work;

    H2JobIT(Town town, Chromium chromium) {
        new Areas(town).ensure("minors");
        new Areas(town).ensure("adults");
        this.mobile = chromium.screen(town.house(), 390, 844);
        this.hers = chromium.screen(town.house(), 1440, 900);
        this.other = chromium.screen(town.house(), 1440, 900);
        this.h2 = new H2Story(town);
        this.giulia = h2.giulia;
        this.work = new AtWork(hers, giulia);
    }

    @Test
    void twoChildrenAreBroughtToSafetyByNightAndComeHome() {
        mobile.signIn(giulia);
        hers.signIn(giulia);
        other.signIn(h2.colleague());
        try {
            theCallIsWrittenDownOnATelephone();
            long file = h2.familyCase();
            long removal = theClockRunsFromTheMinute(file);
            theProsecutorIsToldWithProof(file, removal);
            theCourtNamesACuratorAndADay(removal);
            long foster = theyLiveWithTheirAunt(file);
            theVisitsAreInTheirRegister(file);
            theyComeHome(file, foster);
            adaGetsHerIncomeWithBothDeclarations(file);
            for (Screen screen : List.of(mobile, hers, other)) {
                assertThat(screen.troubles()).isEmpty();
            }
        } catch (RuntimeException | AssertionError e) {
            mobile.photograph("failed-h2-telefono");
            hers.photograph("failed-h2-assistente");
            other.photograph("failed-h2-collega");
            throw e;
        }
    }

    private void theCallIsWrittenDownOnATelephone() {
        mobile.open("/emergencies/new");
        mobile.type("Ora della chiamata", MINUTE.format(SATURDAY.atTime(2, 10)));
        chooseFirst("Chi ha chiamato");
        mobile.type("Luogo", "Via dei Segnaposto 9, Parma");
        mobile.type("Persone", "Leo, 9 anni, e Nina, 6 anni, soli; la madre Ada è in ospedale");
        chooseFirst("Di chi si tratta");
        mobile.page()
                .locator("#emergency-risk, [name='emergency-risk']")
                .first()
                .click();
        chooseFirst("Rischio");
        mobile.type("Fatti", "La madre ferita dal compagno");
        chooseFirst("Intervento");
        chooseFirst("Per quale unità");
        mobile.page().context().setOffline(true);
        mobile.press("Registra");
        mobile.sees("Il server non risponde");
        mobile.photograph("h2-1-senza-rete");
        mobile.page().context().setOffline(false);
        mobile.press("Registra");
        mobile.isTold("Intervento registrato");
        mobile.idBehind("emergencies");
        mobile.sees("Registrato alle");
        mobile.show("h2-1-registrato-dal-telefono");
    }

    private void chooseFirst(String label) {
        if (mobile.field(label).evaluate("e => e.tagName").equals("SELECT")) {
            mobile.field(label).selectOption(new SelectOption().setIndex(1));
        }
    }

    private long theClockRunsFromTheMinute(long file) {
        long house = h2.places.facility("Famiglia di turno", true);
        h2.placedInSafety(file, house);
        long removal = work.opens(
                file,
                "minors.emergency-removal",
                Map.of("from", SATURDAY, "authority", "Servizio sociale del Comune", "reference", "Provvedimento 403"),
                Map.of(
                        "actedBy", "social-service",
                        "danger", "Soli di notte, la madre ferita e in ospedale",
                        "placeSecret", true));
        happens(removal, "placed-in-safety", PLACED, "");
        hers.sees(MINUTE.format(PLACED).replace(" ", ", "));
        hers.sees(MINUTE.format(PLACED.plusDays(1)).replace(" ", ", "));
        hers.show("h2-2-termini-in-ore");
        hers.open("/facilities/" + house);
        hers.sees("via Prova 1");
        other.open("/facilities/" + house);
        other.reads("Famiglia di turno");
        assertThat(other.page().locator("main").innerText())
                .as("the place is known to the team only")
                .doesNotContain("via Prova 1");
        other.show("h2-2-luogo-segreto");
        other.open("/works/" + removal);
        other.reads(NOT_THERE);
        return removal;
    }

    /** Written down on the clock of a work. */
    private void happens(long removal, String word, LocalDateTime at, String proof) {
        hers.open("/works/" + removal + "/clock");
        hers.press("Registra un fatto");
        hers.chooseInDialog("Fatto", word);
        hers.typeInDialog("Giorno e ora", MINUTE.format(at));
        if (!proof.isEmpty()) {
            hers.typeInDialog("Come si prova", proof);
        }
        hers.pressInDialog("Salva");
        hers.isTold("Termini aggiornati");
    }

    private void theProsecutorIsToldWithProof(long file, long removal) {
        work.isHindered(removal, "TRANSMITTED", "prosecutor-not-told", "papers-not-sent", "sending-without-receipt");
        hers.show("h2-3-non-ancora-trasmesso");
        happens(removal, "prosecutor-told", SATURDAY.atTime(4, 5), "Telefonata al pubblico ministero");
        long receipt = h2.receipt(file);
        h2.happened(removal, "prosecutor-written", SATURDAY.atTime(18, 0), "Ricevuta PEC", receipt);
        hers.open("/works/" + removal + "/clock");
        hers.sees("altro ente");
        hers.sees("La misura perde efficacia");
        hers.sees(MINUTE.format(SATURDAY.atTime(18, 0).plusHours(72)).replace(" ", ", "));
        hers.sees("Ricevuta PEC");
        hers.show("h2-3-termini-degli-altri");
        work.describes(removal, Map.of("transmissionReceipt", "PEC del sabato, ore 18:00"));
        work.takes(removal, "TRANSMITTED", DAY.format(SATURDAY));
    }

    private void theCourtNamesACuratorAndADay(long removal) {
        happens(removal, "validation-requested", SATURDAY.plusDays(1).atTime(10, 0), "");
        work.takes(removal, "VALIDATION_REQUESTED", DAY.format(SATURDAY.plusDays(1)));
        happens(removal, "validation-decreed", SATURDAY.plusDays(2).atTime(9, 0), "");
        hers.sees(DAY.format(SATURDAY.plusDays(17)));
        long curator = h2.story.person();
        h2.decreed(removal, curator);
        hers.open("/works/" + removal + "/order");
        hers.sees("Tribunale per i minorenni di Esempio");
        hers.sees(giulia.get("/code-lists/order-role")
                .expect(200)
                .item("code", "special-curator")
                .path("label")
                .asText());
        hers.sees("Aula 3");
        hers.show("h2-4-decreto-curatore-udienza");
        work.isHindered(removal, "VALIDATED", "validation-without-decree", "validation-without-curator");
        work.describes(
                removal, Map.of("specialCurator", "avv. Teresa Immaginari", "validationReference", "decreto 403"));
        work.takes(removal, "VALIDATED", DAY.format(SATURDAY.plusDays(2)));
        hers.open("/");
        hers.sees("Udienza 1");
        hers.show("h2-4-udienza-in-agenda");
    }

    private long theyLiveWithTheirAunt(long file) {
        LocalDate start = TODAY.minusMonths(14);
        LocalDate end = start.plusMonths(24);
        h2.reported(file, start.minusDays(20));
        h2.ordered(file, start);
        String name = "Casa della zia " + h2.family;
        long aunt = h2.places.facility(name, true);
        long foster = work.opens(
                file,
                "minors.foster-care",
                Map.of("from", start, "until", end, "facility", aunt),
                h2.withTheAunt(start, false));
        work.isHindered(foster, "STARTED", "relatives-not-excluded");
        hers.show("h2-6-parenti-dei-giudici-da-escludere");
        work.describes(foster, Map.of("relativesExcluded", true));
        work.takes(foster, "STARTED", DAY.format(start));
        hers.open("/works/" + foster + "/clock");
        hers.sees(DAY.format(end));
        hers.sees(DAY.format(start.plusMonths(6)));
        hers.sees(DAY.format(end.minusDays(90)));
        hers.show("h2-6-ventiquattro-mesi");
        work.takes(foster, "REPORTED", DAY.format(start.plusMonths(6)));
        work.takes(foster, "REPORTED", DAY.format(start.plusMonths(12)));
        return foster;
    }

    private void theVisitsAreInTheirRegister(long file) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("manner", h2.story.firstCode("minors.visit-manner"));
        details.put("meets", "Ada con Leo e Nina");
        details.put("place", "Spazio neutro");
        details.put("everyDays", 7);
        details.put("minutes", 90);
        details.put("operator", "Marta Inventati");
        LocalDate from = TODAY.minusMonths(3);
        long visits = work.opens(
                file, "minors.protected-visits", Map.of("from", from, "until", TODAY.plusMonths(3)), details);
        work.takes(visits, "STARTED", DAY.format(from));
        java.time.YearMonth month = java.time.YearMonth.from(TODAY).minusMonths(1);
        h2.story
                .deliver(
                        visits,
                        month.toString(),
                        List.of(
                                Map.of("on", month.atDay(8).toString(), "quantity", 1.5),
                                Map.of("on", month.atDay(15).toString(), "quantity", 0, "absence", "unjustified")))
                .expect(200);
        hers.open("/works/" + visits + "/attendance?month=" + month);
        hers.sees("1,5");
        hers.show("h2-7-registro-delle-visite");
        long report = new PaperStory(giulia)
                .written(
                        file,
                        "minors.visits-report",
                        Map.of(
                                "from", from.toString(),
                                "until", TODAY.toString(),
                                "addressee", "Al Tribunale per i minorenni",
                                "fields", Map.of("proceeding", "RG 12")))
                .expect(201)
                .id();
        hers.open("/letters/" + report);
        hers.sees("RG 12");
        hers.show("h2-7-relazione-trimestrale");
    }

    private void theyComeHome(long file, long foster) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("weeklyHours", 6);
        details.put("setting", h2.story.firstCode("minors.education-setting"));
        details.put("goals", "Tornare a stare insieme");
        details.put("signedOn", TODAY);
        long home =
                work.opens(file, "minors.home-education", Map.of("from", TODAY, "until", TODAY.plusMonths(6)), details);
        work.takes(home, "STARTED", DAY.format(TODAY));
        work.takes(foster, "ENDED", DAY.format(TODAY), "1", "");
        hers.open("/works/" + foster + "/history");
        for (JsonNode line : giulia.get("/works/" + foster).expect(200).at("/history")) {
            hers.sees(line.path("label").asText());
        }
        hers.show("h2-9-storia-intatta");
        assertThat(giulia.get("/areas/minors/sinba-rows/" + file + "/" + h2.leo)
                        .expect(200)
                        .item("attribute", "EsitoAffido")
                        .path("value")
                        .asText())
                .isEqualTo("1");
    }

    private void adaGetsHerIncomeWithBothDeclarations(long file) {
        new org.affianca.testing.itest.karaf.PeopleStory(giulia)
                .enter(
                        h2.ada,
                        "addresses",
                        org.affianca.testing.itest.karaf.PeopleStory.address("FACILITY", REFUGE, true, "2025-09-02"))
                .expect(200);
        long asked = work.opens(
                file,
                "adults.freedom-income",
                Map.of("from", TODAY, "receivedOn", TODAY),
                Map.of("centre", "Centro antiviolenza Esempio"));
        work.isHindered(asked, "FORWARDED", "centre-declaration-missing", "social-declaration-missing");
        hers.show("h2-10-mancano-le-dichiarazioni");
        work.describes(asked, Map.of("centreSignedBy", "Sara Prototipi", "centreDeclaredOn", TODAY));
        work.isHindered(asked, "FORWARDED", "social-declaration-missing");
        work.describes(asked, Map.of("socialSignedBy", "Giulia Provetti", "socialDeclaredOn", TODAY));
        work.takes(asked, "FORWARDED", DAY.format(TODAY));
        long letter = new PaperStory(giulia)
                .written(
                        file,
                        "adults.freedom-income-letter",
                        Map.of("work", asked, "fields", Map.of("protocol", "2026/77")))
                .expect(201)
                .id();
        hers.open("/letters/" + letter);
        hers.sees("2026/77");
        assertThat(hers.page().locator("main").innerText())
                .as("the secret address is never printed")
                .doesNotContain("Rifugio");
        hers.show("h2-10-trasmessa-senza-indirizzo");
    }
}
