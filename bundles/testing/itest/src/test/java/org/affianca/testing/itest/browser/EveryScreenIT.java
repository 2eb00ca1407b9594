package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.AssessmentStory;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.ClearanceStory;
import org.affianca.testing.itest.karaf.ClockStory;
import org.affianca.testing.itest.karaf.CourseStory;
import org.affianca.testing.itest.karaf.DeliveryStory;
import org.affianca.testing.itest.karaf.EmergencyStory;
import org.affianca.testing.itest.karaf.H1Story;
import org.affianca.testing.itest.karaf.IntakeStory;
import org.affianca.testing.itest.karaf.MeansStory;
import org.affianca.testing.itest.karaf.MeetingStory;
import org.affianca.testing.itest.karaf.MoneyStory;
import org.affianca.testing.itest.karaf.OrderStory;
import org.affianca.testing.itest.karaf.PaperStory;
import org.affianca.testing.itest.karaf.PeopleStory;
import org.affianca.testing.itest.karaf.PlaceStory;
import org.affianca.testing.itest.karaf.PlanStory;
import org.affianca.testing.itest.karaf.ProviderStory;
import org.affianca.testing.itest.karaf.RegisterStory;
import org.affianca.testing.itest.karaf.RetentionStory;
import org.affianca.testing.itest.karaf.TraineeshipStory;
import org.affianca.testing.itest.karaf.WaitingStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every screen: without barriers, in both languages, by keyboard, and on 320 pixels. */
@ExtendWith({InParma.class, WithChromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenIT {
    private static final Pattern BARE_KEY = Pattern.compile(
            "\\b(because|event|step|move|code|group|stage|kind|case-state|flaw|menu|screen)\\.[\\w.-]+");

    private final Town town;
    private final Chromium chromium;
    private final Town.Staff staff;
    private final Map<String, String> routes = new LinkedHashMap<>();

    EveryScreenIT(Town town, Chromium chromium) {
        this.town = town;
        this.chromium = chromium;
        this.staff = town.staff("Teresa Immaginari", "worker", "desk", "coordinator", "adoption");
        new Areas(town).ensure("employment");
        new Areas(town).ensure("housing");
        new Areas(town).ensure("minors");
        new Areas(town).ensure("adults");
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password()));
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        story.note(file, "Colloquio sul lavoro.").expect(201);
        long work = new TraineeshipStory(story).running(file);
        fillRoutes(person, file, work);
        knownOverTime(story, person);
        assessmentRoutes(story, person, file);
        fillMergeRoutes(person, story.person());
        fillPlanRoutes(new PlanStory(story), file);
        fillMeetingRoutes(new MeetingStory(story), file);
        fillPaperRoutes(new PaperStory(story.worker()), person, file);
        waitingRoutes(new WaitingStory(town, story), story.worker(), file);
        intakeRoutes(story, person, file);
        moneyRoutes(story, person, file);
        deliveryRoutes(new DeliveryStory(story), person, file);
        placeRoutes(new PlaceStory(story, story.worker()), file);
        meansRoutes(new MeansStory(town, story), story, person, file);
        emergencyRoutes(new EmergencyStory(town, story.worker()));
        officeRoutes(new RegisterStory(story.worker(), town.unit()), file);
        clockRoutes(new ClockStory(story), story);
    }

    private void officeRoutes(RegisterStory office, long file) {
        long partner = office.partner();
        office.agreement(partner);
        long gathering = office.gathering();
        office.talk(gathering, file);
        routes.put("servizio", "/office");
        routes.put("ente", "/office/partners/" + partner);
        routes.put("ente-nuovo", "/office/partners/new");
        routes.put("accordi", "/office/agreements");
        routes.put("progetto-di-rete", "/office/undertakings/" + office.project());
        routes.put("progetto-di-rete-nuovo", "/office/undertakings/new");
        routes.put("supervisione", "/office/gatherings/" + gathering);
        routes.put("supervisione-scritta", "/office/gatherings/" + gathering + "/edit");
        routes.put("prassi", "/office/writings/" + office.writing());
        routes.put("personale", "/office/posts");
        routes.put("ore", "/office/hours");
        routes.put("organico", "/office/strength");
        routes.put("stradario", "/office/catchments");
    }

    private void deliveryRoutes(DeliveryStory deliveries, long person, long file) {
        long work = deliveries.running(file);
        deliveries.planned(work).expect(200);
        long visits = deliveries.visits(file, person);
        routes.put("misura-calendario", "/works/" + work + "/schedule");
        routes.put("misura-presenze", "/works/" + work + "/attendance");
        routes.put("presenze-gruppo", "/attendance/core.measure");
        routes.put("prestazioni-per-soggetto", "/provider-deliveries");
        routes.put("attivita-gruppo", "/activities");
        routes.put("incontri", "/activities/" + visits);
        routes.put("incontri-date", "/activities/" + visits + "/sessions");
        routes.put("incontri-presenze", "/activities/" + visits + "/grid");
        routes.put("incontri-registro", "/activities/" + visits + "/register");
        routes.put("calendario", "/calendar");
        routes.put("mia-sicurezza", "/account");
        routes.put("caso-appuntamenti", "/cases/" + file + "/appointments");
        routes.put("carico", "/caseload");
        routes.put("carico-aree", "/caseload?by=AREA");
    }

    private void emergencyRoutes(EmergencyStory night) {
        long open = night.recorded();
        night.onCall(staff.label());
        routes.put("pronto-intervento", "/emergencies");
        routes.put("intervento-nuovo", "/emergencies/new");
        routes.put("intervento", "/emergencies/" + open);
        routes.put("intervento-corretto", "/emergencies/" + open + "/edit");
        routes.put("intervento-consegnato", "/emergencies/" + night.handedOver(Duration.ofHours(5)));
        routes.put("reperibilita", "/rota");
    }

    private void meansRoutes(MeansStory means, CaseStory story, long person, long file) {
        story.worker()
                .post("/people/" + person + "/means-tests", MeansStory.isee("attestation", 6_800))
                .expect(201);
        long grant = means.grant(file, 900);
        means.pay(grant);
        long chapter = means.chapter("4110-" + grant, 5_000);
        story.worker()
                .post("/works/" + grant + "/repayments", MeansStory.loan(900, 9, chapter))
                .expect(201);
        long series = means.series();
        means.give(grant, series, 2, means.commitment(grant, chapter, 100)).expect(201);
        routes.put("buoni", "/works/" + grant + "/vouchers");
        routes.put("buoni-serie", "/voucher-series");
        routes.put("buoni-una-serie", "/voucher-series/" + series);
        routes.put("persona-isee", "/people/" + person + "/means");
        routes.put("prestito", "/works/" + grant + "/repayments");
        routes.put("isee-e-tariffa", "/works/" + grant + "/means");
        routes.put("restituzioni", "/repayments");
        routes.put("compartecipazione", "/contribution-rules");
        routes.put("compartecipazione-regola", "/contribution-rules/" + means.rule());
    }

    private void fillPaperRoutes(PaperStory papers, long person, long file) {
        long copy = papers.requested(file, "CITIZEN", person, List.of(person));
        long other = papers.requested(file, "JUDGE", person, List.of(person));
        papers.made(other).expect(200);
        routes.put("caso-lettere", "/cases/" + file + "/letters");
        routes.put("lettera", "/letters/" + papers.summons(file));
        routes.put("copia-da-preparare", "/file-copies/" + copy);
        routes.put("copia-preparata", "/file-copies/" + other);
    }

    private static void knownOverTime(CaseStory story, long person) {
        PeopleStory people = new PeopleStory(story.worker());
        people.enter(person, "addresses", PeopleStory.address("FACILITY", "Via del Rifugio 1", true, "2025-09-02"))
                .expect(200);
        story.worker()
                .post("/ties", PeopleStory.tie(person, story.person(), "KINSHIP", "parent"))
                .expect(201);
        story.worker()
                .post("/ties", PeopleStory.tie(story.person(), person, "KINSHIP", "parent"))
                .expect(201);
        story.worker()
                .post(
                        "/people/" + person + "/circumstances",
                        PeopleStory.circumstance("core.no-fixed-home", "2025-09-01", Map.of()))
                .expect(201);
        story.worker()
                .post(
                        "/households",
                        Map.of(
                                "kind",
                                "DE_FACTO",
                                "from",
                                "2025-01-01",
                                "members",
                                List.of(Map.of("person", person, "relationship", "1", "from", "2025-01-01"))))
                .expect(201);
    }

    private void moneyRoutes(CaseStory story, long person, long file) {
        MoneyStory money = new MoneyStory(story.worker(), story.worker());
        long grant = new CourseStory(story.worker()).grant(file, person, "120");
        long chapter = money.chapter("1000");
        long commitment =
                money.approve(money.proposed(chapter, grant, "120")).expect(200).id();
        long instalment = story.worker()
                .get("/works/" + grant)
                .expect(200)
                .at("/instalments/0/id")
                .asLong();
        long payee = money.payee("Luce Prova", MoneyStory.IBAN);
        long payment = money.liquidate(grant, commitment, payee, List.of(instalment))
                .expect(201)
                .items()
                .get(0)
                .path("id")
                .asLong();
        long run = money.prepared(money.treasury(), payment).id();
        routes.put("bilancio", "/budget");
        routes.put("bilancio-fondi", "/budget/funds");
        routes.put("bilancio-impegni", "/budget/commitments");
        routes.put("capitolo", "/chapters/" + chapter);
        routes.put("impegno", "/commitments/" + commitment);
        routes.put("contributo-rate", "/works/" + grant + "/instalments");
        routes.put("pagamenti", "/payments/due");
        routes.put("pagamenti-distinte", "/payments/runs");
        routes.put("pagamenti-beneficiari", "/payments/payees");
        routes.put("pagamenti-conti", "/payments/treasuries");
        routes.put("distinta", "/payment-runs/" + run);
    }

    private void fillMergeRoutes(long one, long other) {
        routes.put("persona-unioni", "/people/" + one + "/merges");
        routes.put("doppioni", "/duplicates");
        routes.put("confronto", "/duplicates/" + one + "/" + other);
    }

    private void fillMeetingRoutes(MeetingStory meetings, long file) {
        routes.put("caso-uvm", "/cases/" + file + "/meetings");
        routes.put("uvm", "/meetings/" + meetings.held(file));
    }

    private void placeRoutes(PlaceStory places, long file) {
        long shelter = places.facility("Dormitorio degli Schermi", false);
        places.floor(shelter, 3);
        long work = places.placement(file, shelter);
        places.hold(work, places.bed(shelter, 1)).expect(201);
        places.enter(work);
        places.take(work, places.bed(shelter, 2), LocalDate.now().minusDays(3)).expect(201);
        routes.put("posti-liberi", "/places");
        routes.put("struttura", "/facilities/" + shelter);
        routes.put("posti", "/works/" + work + "/places");
    }

    private void waitingRoutes(WaitingStory waiting, Caller coordinator, long file) {
        long list = waiting.list(coordinator, "Cambio alloggio");
        long work = waiting.request(file);
        long entry = waiting.entry(list, file, Map.of("barriers", true, "income", 7000));
        waiting.offered(coordinator, entry, "Alloggio al piano terra").expect(201);
        waiting.drafted(coordinator, list);
        routes.put("liste-attesa", "/waiting-lists");
        routes.put("lista-attesa", "/waiting-lists/" + list);
        routes.put("lista-attesa-regole", "/waiting-lists/" + list + "/rules");
        routes.put("lista-attesa-posizione", "/waiting-list-entries/" + entry);
        routes.put("intervento-lista-attesa", "/works/" + work + "/waiting");
        waiting.call(coordinator);
        routes.put("bandi-erp", "/a/housing/public-housing-calls");
        routes.put("sgomberi", "/a/housing/housing-clearances");
        routes.put("elenco-inps", "/a/adults/measure-list");
    }

    private void intakeRoutes(CaseStory story, long person, long file) {
        IntakeStory intake = new IntakeStory(town);
        routes.put("segnalazione", "/reports/" + intake.received(story.worker(), person));
        routes.put("invio", "/works/" + intake.referral(story.worker(), file) + "/referral");
    }

    private void fillRoutes(long person, long file, long work) {
        routes.put("giornata", "/");
        routes.put("persone", "/people?q=Collaudi");
        routes.put("persona-nuova", "/people/new");
        routes.put("persona", "/people/" + person);
        routes.put("persona-quadro", "/people/" + person + "/overview");
        routes.put("persona-letture", "/people/" + person + "/looks");
        routes.put("persona-nucleo", "/people/" + person + "/household");
        routes.put("persona-anagrafica", "/people/" + person + "/registry");
        routes.put("persona-legami", "/people/" + person + "/ties");
        routes.put("persona-genitori", "/people/" + person + "/parents");
        routes.put("persona-condizioni", "/people/" + person + "/circumstances");
        routes.put("persona-storia", "/people/" + person + "/history");
        routes.put("persona-casi", "/people/" + person + "/cases");
        routes.put("persona-contatti", "/people/" + person + "/contacts");
        routes.put("sportello", "/desk");
        routes.put("contatti", "/desk/contacts");
        routes.put("domanda-senza-risposta", "/desk/unmet");
        routes.put("segnalazioni", "/reports");
        routes.put("segnalazioni-da-rispondere", "/reports?view=reply");
        routes.put("segnalazione-nuova", "/reports/new?person=" + person);
        routes.put("casi", "/cases");
        routes.put("caso-nuovo", "/cases/new");
        routes.put("caso", "/cases/" + file);
        routes.put("caso-percorso", "/cases/" + file + "/course");
        routes.put("caso-comunicazione", "/cases/" + file + "/notice");
        routes.put("trasferimenti", "/transfers");
        routes.put("accessi-straordinari", "/break-glass");
        routes.put("barriere", "/barriers");
        routes.put("legami-di-adozione", "/adoption");
        routes.put("caso-diario", "/cases/" + file + "/diary");
        routes.put("caso-cronologia", "/cases/" + file + "/timeline");
        routes.put("caso-attivita", "/cases/" + file + "/tasks");
        routes.put("caso-documenti", "/cases/" + file + "/documents");
        routes.put("intervento-nuovo", "/cases/" + file + "/works/new");
        routes.put("tirocinio-nuovo", "/cases/" + file + "/works/new?service=employment.traineeship");
        routes.put("tirocini", "/works?service=employment.traineeship");
        routes.put("tirocinio", "/works/" + work);
        routes.put("tirocinio-dati", "/works/" + work + "/details");
        routes.put("tirocinio-presenze", "/works/" + work + "/attendance?month=2025-09");
        routes.put("tirocinio-rate", "/works/" + work + "/instalments");
        routes.put("tirocinio-storia", "/works/" + work + "/history");
        routes.put("catalogo", "/catalogue");
        routes.put("strutture", "/facilities");
        routes.put("bacheca", "/boards/employment.active-labour");
        routes.put("famiglie-affidatarie", "/a/minors/foster-families");
    }

    private void clockRoutes(ClockStory clocks, CaseStory story) {
        long work = clocks.removal();
        new OrderStory(town, story.worker()).whole(work);
        routes.put("termini", "/works/" + work + "/clock");
        routes.put("provvedimento", "/works/" + work + "/order");
        routes.put("termini-di-legge", "/norms");
        routes.put("cifre", "/figures");
        routes.put("autorita", "/authorities");
    }

    private void fillPlanRoutes(PlanStory plans, long file) {
        String from = LocalDate.now().minusDays(9).toString();
        long plan = plans.agreed(file, from, from);
        plans.post(plan, "/versions", Map.of()).expect(201);
        routes.put("progetto", "/works/" + plan + "/plan");
        routes.put("progetto-verifiche", "/works/" + plan + "/reviews");
        routes.put("progetto-modulo", "/works/" + plan + "/plan/edit");
        routes.put("progetto-confronto", "/works/" + plan + "/plan/compare?left=1&right=2");
        routes.put("progetto-foglio", "/works/" + plan + "/plan/sheet?version=1");
    }

    @Test
    void axeFindsNothingAndNoKeyIsLeftUntranslated() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(staff);
        List<String> found = look(desk, "schermo-", routes);
        assertThat(found).isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void theAdministratorsScreensToo() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(town.staff("Elio Provetti", "administrator"));
        assertThat(look(
                        desk,
                        "schermo-",
                        Map.of(
                                "aree",
                                "/admin/areas",
                                "utenti",
                                "/admin/users",
                                "chiavi",
                                "/admin/keys",
                                "utenze-di-servizio",
                                "/admin/service-accounts")))
                .isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void whatOpensInsideAnAreasPagesToo() {
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password()));
        ClearanceStory clearances = new ClearanceStory(story);
        String act = RegisterStory.name("Ordinanza");
        long clearance = clearances.act(town.unit(), act).expect(201).id();
        clearances
                .found(clearance, List.of(ClearanceStory.named(RegisterStory.name("Segnaposto"), "Gino", 3, 1)))
                .expect(201);
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(staff);
        settle(desk, routes.get("sgomberi"));
        desk.show("schermo-sgomberi-elenco");
        desk.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(act))
                .getByRole(AriaRole.BUTTON)
                .click();
        desk.sees("Registra i nuclei insieme");
        desk.press("Aggiungi un nucleo");
        desk.show("schermo-sgombero");
        settle(desk, routes.get("bandi-erp"));
        desk.page().locator("main table button").first().click();
        desk.show("schermo-bando-modulo");
        settle(desk, routes.get("elenco-inps"));
        desk.type(
                "Oppure incolla qui l’elenco, intestazioni comprese",
                H1Story.inpsList(new H1Story(town, story).household("ORDINARY")));
        desk.press("Guarda che cosa succede");
        desk.sees("Si apre la misura");
        assertThat(desk.barriers()).isEmpty();
        desk.show("schermo-elenco-inps-righe");
        desk.page().locator("main .btn-primary").last().click();
        desk.sees("Misura aperta");
        desk.page().locator("nav.side summary").first().click();
        desk.page().locator("nav.side summary").first().scrollIntoViewIfNeeded();
        desk.show("schermo-menu-aperto");
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void thePrivacyOfficersScreensToo() {
        Town.Staff officer = town.staff("Paola Archivisti", "privacy");
        Caller worker = Caller.signedIn(town.house(), staff.name(), staff.password());
        RetentionStory archive = new RetentionStory(Caller.signedIn(town.house(), officer.name(), officer.password()));
        CaseStory story = new CaseStory(town, worker);
        long file = story.caseInCharge();
        archive.classed(worker, file, false).expect(200);
        story.move(file, "CLOSED", story.firstCode("closure-reason"), story.firstCode("exit-situation"))
                .expect(200);
        archive.rule().expect(200);
        Map<String, String> screens = Map.of(
                "conservazione",
                "/retention",
                "conservazione-classi",
                "/retention/classes",
                "scarto",
                "/disposals/" + archive.proposed().expect(201).id(),
                "registro-trattamenti",
                "/processing-register",
                "informativa-dati",
                "/privacy-notices",
                "informativa-dati-inglese",
                "/privacy-notices/core/en");
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(officer);
        assertThat(look(desk, "schermo-", screens)).isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void theScreensOfNationalRegistersToo() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(town.staff("Dario Esempio", "returns"));
        int year = LocalDate.now().getYear();
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("siuss-vuoto", "/returns?from=2001-01-01&until=2001-03-31");
        screens.put("siuss-righe", "/returns?from=" + year + "-01-01&until=" + year + "-12-31");
        screens.put("siuss-servizi", "/returns/services");
        assertThat(look(desk, "schermo-", screens)).isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void theScreensOfTheLogOfReadsToo() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(town.staff("Pia Riserva", "privacy"));
        String time = "?from=2026-01-01T00:00&until=2026-12-31T23:59";
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("letture-sigilli", "/admin/access-log");
        screens.put("letture-da-guardare", "/admin/access-log/alerts");
        screens.put("letture-violazione", "/admin/access-log/breach" + time);
        assertThat(look(desk, "schermo-", screens)).isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void theScreensOfAPartnersStaffToo() {
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password()));
        ProviderStory providers = new ProviderStory(town, story.worker());
        long partner = providers.partner();
        providers.agreedWith(partner);
        long work = new DeliveryStory(story).running(story.caseInCharge());
        providers.engaged(work, partner).expect(201);
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(providers.staffOf(partner));
        assertThat(look(
                        desk,
                        "schermo-",
                        Map.of(
                                "giornata-ente",
                                "/",
                                "incarichi",
                                "/provider-orders",
                                "incarico",
                                "/provider-orders/" + work)))
                .isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void nothingIsCutOffOn320Pixels() {
        Screen phone = chromium.screen(town.house(), 320, 640);
        phone.signIn(staff);
        List<String> wide = new ArrayList<>();
        routes.forEach((name, route) -> {
            settle(phone, route);
            int width = (Integer) phone.page().evaluate("document.scrollingElement.scrollWidth");
            if (width > 320) {
                wide.add(name + " is " + width + " wide");
            }
        });
        phone.photograph("telefono");
        assertThat(wide).isEmpty();
    }

    @Test
    void englishIsOneButtonAway() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(staff);
        desk.page().evaluate("window.stayed = true");
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        desk.reads("My day");
        assertThat(desk.page().evaluate("window.stayed")).as("no reload").isEqualTo(true);
        assertThat(desk.page().evaluate("document.documentElement.lang")).isEqualTo("en");
        List<String> found = look(desk, "screen-", Map.of("case", routes.get("caso"), "work", routes.get("tirocinio")));
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Italiano"))
                .click();
        assertThat(found).isEmpty();
    }

    @Test
    void theKeyboardReachesEveryMenuEntryWithinFourLetters() {
        Screen desk = chromium.screen(town.house(), 1440, 900);
        desk.signIn(staff);
        desk.page().keyboard().press("Control+k");
        PlaywrightAssertions.assertThat(desk.dialog().getByRole(AriaRole.COMBOBOX))
                .isFocused();
        desk.page().keyboard().type("pers");
        PlaywrightAssertions.assertThat(desk.dialog().getByRole(AriaRole.OPTION).first())
                .isVisible();
        desk.photograph("tavolozza");
        desk.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Persone"))
                .first()
                .waitFor();
        desk.page().keyboard().press("Enter");
        desk.page().waitForURL("**/people**");
    }

    private List<String> look(Screen desk, String prefix, Map<String, String> places) {
        List<String> found = new ArrayList<>();
        places.forEach((name, route) -> {
            settle(desk, route);
            desk.photograph(prefix + name);
            desk.barriers().forEach(barrier -> found.add(name + ": " + barrier));
            desk.page()
                    .locator(".state[role=alert]")
                    .allInnerTexts()
                    .forEach(failure -> found.add(name + ": shows a failure: " + failure));
            Matcher bare = BARE_KEY.matcher(desk.page().locator("body").innerText());
            while (bare.find()) {
                found.add(name + ": untranslated " + bare.group());
            }
        });
        return found;
    }

    private void assessmentRoutes(CaseStory story, long person, long file) {
        AssessmentStory assessments = new AssessmentStory(story);
        assessments.made(file, AssessmentStory.ALONE);
        routes.put("questionario-completo", "/works/" + assessments.made(file, AssessmentStory.ALONE) + "/assessment");
        routes.put("questionario", "/works/" + assessments.begun(file) + "/assessment");
        Town.Staff second = town.staff("Olga Prototipi", "worker");
        long both = assessments.together(file, Caller.signedIn(town.house(), second.name(), second.password()));
        routes.put("questionari-a-confronto", "/works/" + both + "/assessment?sheet=both");
        routes.put("persona-valutazioni", "/people/" + person + "/assessments");
        routes.put("valutazioni-nel-tempo", "/people/" + person + "/assessments/" + AssessmentStory.LIFE);
        routes.put("valutazione-nuova", "/cases/" + file + "/works/new?service=core.assessment");
    }

    private static void settle(Screen desk, String route) {
        desk.open(route);
        desk.page().locator("h1").first().waitFor();
        // The stream of changes keeps one request open for ever, so the network is never wholly idle.
        desk.page().waitForLoadState(LoadState.LOAD);
        desk.page().waitForTimeout(250);
    }
}
