package org.affianca.testing.itest.browser;

import static org.affianca.testing.itest.karaf.H2Story.PLACED;
import static org.affianca.testing.itest.karaf.H2Story.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.DeliveryStory;
import org.affianca.testing.itest.karaf.H2Story;
import org.affianca.testing.itest.karaf.PaperStory;
import org.affianca.testing.itest.karaf.PeopleStory;
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
    private static final LocalDate FOSTERED = TODAY.minusMonths(14);
    private static final String NOT_THERE = "Non c’è, o non è visibile a te";
    private static final String NOTICE = "Avviso orale immediato al pubblico ministero minorile";
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
            theVisitsAreMeasuredByTheHour(file);
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
        String place = "Casa " + h2.family + ", via dei Segnaposto 9";
        mobile.open("/emergencies/new");
        mobile.type("Ora della chiamata", MINUTE.format(SATURDAY.atTime(2, 10)));
        mobile.choose("Chi ha chiamato", "police");
        mobile.type("Luogo", place);
        mobile.type("Persone", "Leo, 9 anni, e Nina, 6 anni, soli; la madre Ada è in ospedale");
        mobile.choose("Di chi si tratta", "minor");
        mobile.tick(word("emergency-risk", "immediate"));
        mobile.type("Fatti", "La madre ferita dal compagno");
        mobile.choose("Intervento", "placement");
        mobile.page().context().setOffline(true);
        mobile.press("Registra");
        mobile.reads("Intervento tenuto su questo dispositivo");
        mobile.sees("1 intervento in attesa di invio");
        mobile.sees("Il server non risponde");
        mobile.photograph("h2-1-senza-rete");
        mobile.page().context().setOffline(false);
        // Nobody presses anything: it goes by itself, and the line says so.
        mobile.sees("inviato e registrato");
        mobile.page().getByText("Apri l’intervento").first().click();
        mobile.idBehind("emergencies");
        mobile.reads(place);
        mobile.sees(written(SATURDAY.atTime(2, 10)));
        mobile.sees("Registrato alle");
        mobile.show("h2-1-registrato-dal-telefono");
        mobile.open("/emergencies");
        mobile.sees(place);
        assertThat(giulia.get("/emergencies?limit=200").expect(200).items())
                .as("what was sent again after the silence is there once")
                .filteredOn(one -> one.path("place").asText().equals(place))
                .hasSize(1);
    }

    private String word(String list, String code) {
        return giulia.get("/code-lists/" + list)
                .expect(200)
                .item("code", code)
                .path("label")
                .asText();
    }

    /** As the screen writes a minute. */
    private static String written(LocalDateTime minute) {
        return MINUTE.format(minute).replace(" ", ", ");
    }

    /** All that stands in the sections of a letter that may still be changed. */
    private String text(long letter) {
        hers.open("/letters/" + letter);
        hers.page().locator("main textarea").first().waitFor();
        return hers.page()
                .locator("main")
                .evaluate("main => [main.innerText, ...[...main.querySelectorAll('input, textarea')].map(f => f.value)]"
                        + ".join('\\n')")
                .toString();
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
        hers.sees(written(PLACED));
        hers.sees(written(PLACED.plusDays(1)));
        hers.show("h2-2-termini-in-ore");
        theOralNoticeIsATask(file);
        hers.open("/facilities/" + house);
        hers.sees("via Prova 1");
        other.open("/facilities/" + house);
        other.reads("Famiglia di turno");
        other.sees("Riservato");
        assertThat(other.page().locator("main").innerText())
                .as("the place is known to the team only")
                .doesNotContain("via Prova 1");
        other.show("h2-2-luogo-segreto");
        other.open("/works/" + removal);
        other.reads(NOT_THERE);
        return removal;
    }

    private void theOralNoticeIsATask(long file) {
        String number = giulia.get("/cases/" + file).expect(200).at("/number").asText();
        Until.so("the oral notice is a task", Duration.ofSeconds(30), () -> h2.tasks(giulia, number).stream()
                .anyMatch(title -> title.contains(NOTICE)));
        hers.open("/");
        PlaywrightAssertions.assertThat(hers.page()
                        .locator("main li:has(button)")
                        .filter(new Locator.FilterOptions().setHasText(NOTICE))
                        .first())
                .isVisible();
        hers.show("h2-2-avviso-orale-da-fare");
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
        hers.sees("La misura perde efficacia.");
        hers.sees(written(SATURDAY.atTime(18, 0).plusHours(72)));
        hers.sees("fatto il " + written(SATURDAY.atTime(18, 0)));
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
        hers.sees(word("order-role", "special-curator"));
        hers.sees("Aula 3");
        hers.show("h2-4-decreto-curatore-udienza");
        work.isHindered(removal, "VALIDATED", "validation-without-decree", "validation-without-curator");
        work.describes(
                removal, Map.of("specialCurator", "avv. Teresa Immaginari", "validationReference", "decreto 403"));
        work.takes(removal, "VALIDATED", DAY.format(SATURDAY.plusDays(2)));
        hers.open("/calendar?from=" + SATURDAY.plusDays(16));
        PlaywrightAssertions.assertThat(hers.page()
                        .locator("main li")
                        .filter(new Locator.FilterOptions().setHasText("Udienza 1"))
                        .first())
                .containsText("09:30");
        hers.show("h2-4-udienza-in-agenda");
    }

    private long theyLiveWithTheirAunt(long file) {
        LocalDate start = FOSTERED;
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
        theCodesAreThoseOfSinba(foster);
        hers.open("/works/" + foster + "/clock");
        hers.sees(DAY.format(end));
        hers.sees(DAY.format(start.plusMonths(6)));
        hers.sees(DAY.format(end.minusDays(90)));
        hers.show("h2-6-ventiquattro-mesi");
        work.takes(foster, "REPORTED", DAY.format(start.plusMonths(6)));
        work.takes(foster, "REPORTED", DAY.format(start.plusMonths(12)));
        return foster;
    }

    /** Judicial, kin, full time, residential: the screen says it in words. */
    private void theCodesAreThoseOfSinba(long foster) {
        Map<String, String> codes =
                new LinkedHashMap<>(Map.of("form", "2", "kinship", "1", "duration", "1", "nature", "1"));
        JsonNode details = giulia.get("/works/" + foster).expect(200).at("/details");
        hers.open("/works/" + foster);
        for (JsonNode group :
                giulia.get("/services/minors.foster-care/form").expect(200).at("/groups")) {
            for (JsonNode field : group.path("fields")) {
                String code = codes.remove(field.path("name").asText());
                if (code != null) {
                    assertThat(details.path(field.path("name").asText()).asText())
                            .isEqualTo(code);
                    hers.sees(label(field.path("choices"), code));
                }
            }
        }
        assertThat(codes).as("fields that the form does not have").isEmpty();
    }

    private static String label(JsonNode choices, String code) {
        for (JsonNode choice : choices) {
            if (choice.path("code").asText().equals(code)) {
                return choice.path("label").asText();
            }
        }
        throw new AssertionError("no word for " + code + " among " + choices);
    }

    private void theVisitsAreMeasuredByTheHour(long file) {
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
        YearMonth month = YearMonth.from(TODAY).minusMonths(1);
        String done = DAY.format(month.atDay(8));
        String missed = DAY.format(month.atDay(15));
        hers.open("/works/" + visits + "/attendance?month=" + month);
        labelled("Quantità del " + done).fill("1,5");
        labelled("Assenza del " + missed).selectOption("unjustified");
        hers.press("Salva le presenze");
        hers.isTold("Presenze salvate");
        hers.page().reload();
        PlaywrightAssertions.assertThat(labelled("Quantità del " + done)).hasValue("1,5");
        PlaywrightAssertions.assertThat(labelled("Assenza del " + missed)).hasValue("unjustified");
        hers.show("h2-7-presenze-del-mese");
    }

    private void theVisitsAreInTheirRegister(long file) {
        long visits = new DeliveryStory(h2.story).visits(file, h2.ada);
        String ada = h2.family + " Ada";
        hers.open("/activities/" + visits + "/grid");
        labelled(ada + ", " + DAY.format(TODAY.minusWeeks(2))).fill("P");
        labelled("Nota " + DAY.format(TODAY.minusWeeks(2))).fill("Ada e Leo giocano insieme.");
        labelled(ada + ", " + DAY.format(TODAY.minusWeeks(1))).fill("N");
        hers.press("Salva le presenze");
        hers.isTold("Salvato");
        hers.open("/activities/" + visits + "/register");
        hers.sees(word("attendance-mark", "no-show"));
        hers.sees("Ada e Leo giocano insieme.");
        // Present, excused, not come, hours.
        PlaywrightAssertions.assertThat(hers.page().getByRole(AriaRole.MAIN).locator("tbody td"))
                .hasText(new String[] {"1", "0", "1", "1,5"});
        hers.show("h2-7-registro-delle-visite");
        long report = new PaperStory(giulia)
                .written(
                        file,
                        "minors.visits-report",
                        Map.of(
                                "from", TODAY.minusMonths(3).toString(),
                                "until", TODAY.toString(),
                                "addressee", "Al Tribunale per i minorenni",
                                "fields", Map.of("proceeding", "RG 12")))
                .expect(201)
                .id();
        assertThat(text(report)).as("prefilled").contains("RG 12", "Ada e Leo giocano insieme", "Non si è presentato");
        hers.show("h2-7-relazione-trimestrale");
    }

    private Locator labelled(String label) {
        return hers.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
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
        theRowOfSinbaIsComplete(file);
    }

    /** It has no screen: it goes out with the flow. */
    private void theRowOfSinbaIsComplete(long file) {
        Map<String, String> row = new LinkedHashMap<>();
        giulia.get("/areas/minors/sinba-rows/" + file + "/" + h2.leo)
                .expect(200)
                .items()
                .forEach(one -> row.put(
                        one.path("attribute").asText(), one.path("value").asText()));
        assertThat(row)
                .containsEntry(
                        "DataPrimaSegnalazione",
                        DateTimeFormatter.ofPattern("MM/yyyy").format(FOSTERED.minusDays(20)))
                .containsEntry("MinoreStranieroNoAcc", "2")
                .containsEntry("FonteSegnalazione", "5")
                .containsEntry("AutoritaProvvedimento", "2")
                .containsEntry("EsitoAffido", "1");
    }

    private void adaGetsHerIncomeWithBothDeclarations(long file) {
        new PeopleStory(giulia)
                .enter(h2.ada, "addresses", PeopleStory.address("FACILITY", REFUGE, true, "2025-09-02"))
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
                        Map.of("work", asked, "secrecy", "PROFESSIONAL", "fields", Map.of("protocol", "2026/77")))
                .expect(201)
                .id();
        assertThat(text(letter))
                .as("the secret address is never printed")
                .contains("2026/77")
                .doesNotContain("Rifugio");
        hers.show("h2-10-trasmessa-senza-indirizzo");
    }
}
