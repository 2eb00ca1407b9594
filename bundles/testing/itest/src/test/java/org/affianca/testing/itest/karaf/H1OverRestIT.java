package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.H1Story.PAD;
import static org.affianca.testing.itest.karaf.H1Story.TODAY;
import static org.affianca.testing.itest.karaf.H1Story.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario H1: job loss, arrears, a national measure and its pact, a traineeship, and the closed case. */
@OnBothDatabases
class H1OverRestIT {
    private static final String NOW = TODAY.toString();
    private static final String LISTS = "/areas/adults/measure-lists";

    private final Town town;
    private final Caller desk;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory story;
    private final CourseStory course;
    private final MoneyStory money;
    private final PlanStory plans;
    private final H1Story h1;

    H1OverRestIT(Town town) {
        this.town = town;
        this.desk = town.user("desk");
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator", "desk");
        this.story = new CaseStory(town, worker);
        this.course = new CourseStory(worker);
        this.money = new MoneyStory(coordinator, worker);
        this.plans = new PlanStory(story);
        this.h1 = new H1Story(town, story);
    }

    @BeforeEach
    void theAreasAreThere() {
        Areas areas = new Areas(town);
        List.of("adults", "housing", "employment").forEach(areas::ensure);
    }

    @Test
    void brunoLosesHisWorkKeepsHisHomeAndFindsAWayBack() throws IOException {
        long bruno = h1.bruno();
        long file = theDeskListensAndBooksAnInterview(bruno);
        heIsTakenInChargeAndTold(file, bruno);
        long grant = theMeansAreAskedForWithProtocolAndBenefitCode(file, bruno);
        theGrantIsProposedDecidedAndPrintedTwice(file, grant);
        long measure = theFirstMeetingHasItsTerm(file);
        long pact = thePactIsSignedWithoutAFramework(file, measure);
        theArrearsAreWithoutBlame(file);
        long traineeship = theTraineeshipPaysByAttendance(file, pact);
        reviewedAndClosed(file, pact, measure, traineeship);
        whatSiussIsTold(file, grant, traineeship);
    }

    private long theDeskListensAndBooksAnInterview(long bruno) {
        Answer contact = h1.contact(desk, bruno).expect(201);
        assertThat(contact.at("/outcome").asText()).as("H1.1: APPOINTMENT").isEqualTo("appointment");
        long file = story.openCase(bruno, contact.id());
        story.note(file, "Colloquio: 14 mesi di affitto arretrato dopo il licenziamento.")
                .expect(201);
        assertThat(desk.get("/cases/" + file + "/notes").status())
                .as("H1.1: the diary is not visible to the desk")
                .isIn(403, 404);
        return file;
    }

    private void heIsTakenInChargeAndTold(long file, long bruno) {
        Answer charged =
                course.charge(file, "Prima valutazione: ISEE 6.800, sfratto").expect(200);
        assertThat(charged.at("/state").asText()).as("H1.2: in charge").isEqualTo("IN_CHARGE");
        assertThat(charged.at("/manager").asText()).as("H1.2: case manager set").isNotEmpty();
        Answer told = course.deliverNotice(file, bruno, "by-hand").expect(201);
        assertThat(told.at("/given/0/textVersion").asInt())
                .as("H1.2: notice proof with its version")
                .isEqualTo(told.at("/text/version").asInt());
    }

    private long theMeansAreAskedForWithProtocolAndBenefitCode(long file, long bruno) {
        long grant = h1.grant(file, bruno);
        String enquiry = "/works/" + grant + "/means-enquiry";
        assertThat(worker.post(enquiry + "/answer", MeansStory.isee("", 6_800), "If-Match", "\"0\"")
                        .expect(409)
                        .text())
                .as("H1.3: refused until protocol and benefit code are filled")
                .contains("enquiry-without-protocol", "enquiry-without-benefit");
        assertThat(worker.get("/works/" + grant + "/advice").expect(200).text())
                .as("no means test, no proposal")
                .contains("UNCLEAR", "isee-missing");
        Answer ready = worker.put(enquiry, Map.of("protocol", "PG 480/2026", "benefit", "A1.05"), "If-Match", "\"0\"")
                .expect(200);
        Answer kept = worker.post(enquiry + "/answer", MeansStory.isee("", 6_800), "If-Match", ready.etag())
                .expect(201);
        assertThat(kept.at("/declaration/protocol").asText())
                .as("H1.3: kept with the data of the DSU")
                .startsWith("INPS-ISEE-");
        assertThat(kept.at("/until").asText()).as("H1.3: until 31 December").isEqualTo(TODAY.getYear() + "-12-31");
        return grant;
    }

    private void theGrantIsProposedDecidedAndPrintedTwice(long file, long grant) throws IOException {
        Answer advice = worker.get("/works/" + grant + "/advice").expect(200);
        assertThat(advice.at("/advice").asText())
                .as("H1.4: the system proposes by income band")
                .isEqualTo("FOR");
        assertThat(advice.at("/reasons/0/detail").asText()).contains("6.800,00", "fascia 2", "600,00");
        story.step(grant, "ASSESSED", NOW, "", "").expect(200);
        Answer now = coordinator.get("/works/" + grant).expect(200);
        coordinator
                .post(
                        "/works/" + grant + "/step",
                        Map.of("step", "GRANTED", "on", NOW, "note", "Come da relazione"),
                        "If-Match",
                        now.etag())
                .expect(200);
        Answer granted = story.sheet(grant);
        assertThat(granted.at("/step").asText()).as("H1.4: the manager grants").isEqualTo("GRANTED");
        assertThat(deadline(granted, "decided").path("metOn").asText())
                .as("H1.4: the 30-day clock stops")
                .isEqualTo(NOW);
        assertThat(deadline(granted, "decided").path("due").asText())
                .isGreaterThanOrEqualTo(TODAY.plusDays(30).toString());

        long chapter = money.chapter("1000");
        Answer approved = money.approve(money.proposed(chapter, grant, "480")).expect(200);
        assertThat(worker.get("/works/" + grant + "/commitments")
                        .expect(200)
                        .items()
                        .get(0)
                        .path("id")
                        .asLong())
                .as("H1.4: commitment linked")
                .isEqualTo(approved.id());
        assertThat(money.left(chapter)).isEqualByComparingTo("520");
        printedTwice(file, grant);
        paidToTheCompany(grant, approved.id());
        story.step(grant, "CLOSED", NOW, "completed", "").expect(200);
    }

    private void printedTwice(long file, long grant) throws IOException {
        PaperStory papers = new PaperStory(worker);
        long letter = papers.written(
                        file,
                        "core.determination",
                        Map.of("work", grant, "fields", Map.of("number", "77/2026", "ground", "Regolamento, art. 6")))
                .expect(201)
                .id();
        Answer issued = papers.issued(letter).expect(200);
        assertThat(pdf(issued.at("/document").asLong()))
                .contains("Bruno Collaudi", "Via dei Segnaposto 1", "Come da relazione", "480,00");
        assertThat(pdf(issued.at("/publicDocument").asLong()))
                .as("H1.4: the public one has no name, code, address or reason")
                .contains("480,00")
                .doesNotContain("Bruno")
                .doesNotContain("Bruno Collaudi")
                .doesNotContain("CLLBRN68S30G273C")
                .doesNotContain("Segnaposto")
                .doesNotContain("Come da relazione");
    }

    private void paidToTheCompany(long grant, long commitment) {
        long instalment = story.sheet(grant).at("/instalments/0/id").asLong();
        long company = money.payee("Luce & Gas Prova", MoneyStory.IBAN);
        long payment = money.liquidate(grant, commitment, company, List.of(instalment))
                .expect(201)
                .items()
                .get(0)
                .path("id")
                .asLong();
        Answer run = money.prepared(money.treasury(), payment);
        Answer ready =
                money.act(town.user("coordinator"), run, "approval", Map.of()).expect(200);
        money.act(coordinator, ready, "execution", Map.of("on", NOW)).expect(200);
    }

    private long inpsListIsEntered(long file) {
        String sealed = h1.household("SEALED");
        String list = H1Story.inpsList(sealed, InventedCode.next());
        Map<String, Object> text = Map.of("text", list);
        worker.post(LISTS + "/preview", text).expect(403);
        assertThat(coordinator
                        .post(LISTS + "/preview", Map.of("text", list.replace("Componenti", "=Componenti")))
                        .expect(422)
                        .text())
                .contains("csv-formula");
        Answer shown = coordinator.post(LISTS + "/preview", text).expect(200);
        assertThat(shown.at("/lines/0/act").asText())
                .as("H1.5: INPS tells of Bruno's household")
                .isEqualTo("OPENS");
        assertThat(shown.at("/lines/0/caseId").asLong()).isEqualTo(file);
        assertThat(shown.at("/lines/1/reasons"))
                .as("a household that is not seen is nobody's")
                .isEqualTo(shown.at("/lines/2/reasons"))
                .hasSize(1);
        assertThat(shown.at("/lines/1").findValuesAsText("person")).containsExactly("");
        assertThat(shown.at("/lines/1").hasNonNull("caseId")).isFalse();
        assertThat(coordinator
                        .post(LISTS, Map.of("text", list, "lines", List.of(2, 3)), "Idempotency-Key", "inps-" + file)
                        .expect(422)
                        .text())
                .contains("/lines/1", "listed-nobody");
        assertThat(coordinator
                        .post(LISTS + "/preview", text)
                        .expect(200)
                        .at("/lines/0/act")
                        .asText())
                .as("all of the chosen lines, or none")
                .isEqualTo("OPENS");
        Map<String, Object> entry = Map.of("text", list, "lines", List.of(2));
        Answer entered = coordinator
                .post(LISTS, entry, "Idempotency-Key", "inps-" + file)
                .expect(200);
        assertThat(entered.at("/lines/0/entered").asBoolean())
                .as("H1.5: the coordinator imports the row")
                .isTrue();
        long measure = entered.at("/lines/0/work").asLong();
        Answer again = coordinator.post(LISTS, entry).expect(200);
        assertThat(again.at("/lines/0/act").asText())
                .as("entered twice is entered once")
                .isEqualTo("SAME");
        assertThat(again.at("/lines/0/work").asLong()).isEqualTo(measure);
        return measure;
    }

    private long theFirstMeetingHasItsTerm(long file) {
        long measure = inpsListIsEntered(file);
        Answer sheet = story.sheet(measure);
        assertThat(deadline(sheet, "first-meeting").path("due").asText())
                .as("H1.5: PAD + 120 days")
                .isEqualTo(PAD.plusDays(120).toString());
        assertThat(deadline(sheet, "first-meeting-target").path("due").asText())
                .as("H1.5: target + 60 days")
                .isEqualTo(PAD.plusDays(60).toString());
        h1.summons(file, measure, "adults.measure-summons").expect(201);
        story.step(measure, "SUMMONED", NOW, "", "").expect(200);
        story.step(measure, "NO_SHOW", NOW, "", "").expect(200);
        Answer second =
                h1.summons(file, measure, "adults.measure-second-summons").expect(201);
        assertThat(second.text()).as("H1.5: a second summons").contains("di nuovo");
        assertThat(story.step(measure, "SUSPENDED", NOW, "", "").expect(409).text())
                .as("H1.5: suspended only if 120 days pass")
                .contains("suspension-before-term");
        long late = h1.measure(file, TODAY.minusDays(121));
        story.step(late, "SUSPENDED", NOW, "", "").expect(200);
        story.step(late, "ENDED", NOW, "succeeded", "").expect(200);
        story.step(measure, "SUMMONED", NOW, "", "").expect(200);
        story.step(measure, "MET", NOW, "", "").expect(200);
        assertThat(deadline(story.sheet(measure), "first-meeting").path("metOn").asText())
                .isEqualTo(NOW);
        return measure;
    }

    private long thePactIsSignedWithoutAFramework(long file, long measure) {
        story.step(measure, "ANALYSED", NOW, "", "").expect(200);
        long pact = h1.pact(file);
        plans.write(pact, H1Story.content()).expect(200);
        assertThat(story.step(pact, "AGREED", NOW, "", "").expect(409).text())
                .as("H1.6: not without signatures")
                .contains("plan-not-agreed");
        h1.signed(pact);
        story.step(pact, "AGREED", NOW, "", "").expect(200);
        Answer sheet = story.sheet(pact);
        assertThat(sheet.at("/details").path("frameworkOn").asText(""))
                .as("H1.6: drafted and signed without a framework analysis")
                .isIn("", "null");
        Answer agreed = plans.plan(pact);
        assertThat(agreed.at("/shown/line/state").asText()).isEqualTo("AGREED");
        assertThat(agreed.at("/shown/content/goals")).as("H1.6: goals").hasSize(3);
        assertThat(agreed.at("/shown/content/commitments"))
                .as("H1.6: commitments")
                .hasSize(1);
        assertThat(agreed.at("/shown/content/goals/0/actions"))
                .as("H1.6: supports")
                .hasSize(1);
        story.step(measure, "PACT_SIGNED", NOW, "", "").expect(200);

        long mother = story.person();
        assertThat(h1.presentation(file, mother, "activable").expect(422).text())
                .as("H1.6: not for who can be activated")
                .contains("activable-goes-to-job-centre");
        long presentation =
                h1.presentation(file, mother, "over-sixty").expect(201).id();
        assertThat(deadline(story.sheet(presentation), "presented").path("due").asText())
                .as("H1.6: every ninety days")
                .isEqualTo(TODAY.plusDays(90).toString());
        story.step(presentation, "CEASED", NOW, "left-household", "").expect(200);
        return pact;
    }

    private void theArrearsAreWithoutBlame(long file) {
        assertThat(worker.get("/code-lists/housing.arrears-cause").expect(200).items())
                .as("H1.7: the list of causes is the ministerial one")
                .extracting(cause -> cause.path("code").asText())
                .containsExactly(
                        "dismissal",
                        "hours-reduced",
                        "short-time-pay",
                        "contract-not-renewed",
                        "activity-ceased",
                        "illness-accident-death");
        Map<String, Object> details = H1Story.arrears();
        Object notified = details.remove("evictionNotifiedOn");
        assertThat(h1.arrears(file, details).expect(422).text())
                .as("H1.7: without notice of eviction the form blocks")
                .contains("/details/evictionNotifiedOn");
        details.put("evictionNotifiedOn", notified);
        long arrears = h1.arrears(file, details).expect(201).id();
        h1.evictionTitle(file, arrears).expect(201);
        story.step(arrears, "ADMITTED", NOW, "", "").expect(200);
        assertThat(story.step(arrears, "AGREEMENT", NOW, "", "").expect(409).text())
                .contains("agreement-without-day", "agreement-without-words");
        details.put("agreedOn", NOW);
        details.put("agreement", "Il proprietario rinuncia allo sfratto, rate di 150 euro al mese.");
        story.describe(arrears, details).expect(200);
        story.step(arrears, "AGREEMENT", NOW, "", "").expect(200);
        story.step(arrears, "DECIDED", NOW, "granted", "").expect(200);
        assertThat(story.sheet(arrears).at("/details/cause").asText())
                .as("H1.7: cause DISMISSAL")
                .isEqualTo("dismissal");
    }

    private long theTraineeshipPaysByAttendance(long file, long pact) {
        Map<String, Object> details = TraineeshipStory.details();
        List.of("signedOn", "inailPosition", "communicationReference").forEach(details::remove);
        long work = h1.traineeship(file, pact, details);
        assertThat(story.step(work, "SIGNED", "2025-08-20", "", "2026-02-28")
                        .expect(409)
                        .text())
                .as("H1.8: not without the signed project")
                .contains("project-not-signed");
        details.put("signedOn", "2025-08-20");
        story.describe(work, details).expect(200);
        story.step(work, "SIGNED", "2025-08-20", "", "2026-02-28").expect(200);
        assertThat(story.step(work, "COMMUNICATED", "2025-08-29", "", "")
                        .expect(409)
                        .text())
                .as("H1.8: not without the reference of the communication")
                .contains("communication-without-reference");
        details.put("communicationReference", "CO-2025-17");
        story.describe(work, details).expect(200);
        story.step(work, "COMMUNICATED", "2025-08-29", "", "").expect(200);
        assertThat(story.step(work, "RUNNING", TraineeshipStory.START, "", "")
                        .expect(409)
                        .text())
                .as("H1.8: not without an INAIL position")
                .contains("start-without-inail");
        details.put("inailPosition", "12345678/90");
        story.describe(work, details).expect(200);
        story.step(work, "RUNNING", TraineeshipStory.START, "", "").expect(200);
        for (YearMonth month = YearMonth.of(2025, 9);
                !month.isAfter(YearMonth.of(2026, 2));
                month = month.plusMonths(1)) {
            Answer attended = story.deliver(
                            work, month.toString(), TraineeshipStory.attended(TraineeshipStory.weekdays(month)))
                    .expect(200);
            assertThat(attended.at("/entitlement/how").findValuesAsText("code"))
                    .as("H1.8: not counted in ISEE and ADI")
                    .contains("allowance-not-income");
            story.confirm(work, month.toString()).expect(200);
        }
        assertThat(story.sheet(work).at("/instalments"))
                .as("H1.8: the monthly allowance produces payment rows")
                .hasSize(6)
                .allMatch(row -> row.path("amount").decimalValue().intValue() == 450);
        return work;
    }

    private void reviewedAndClosed(long file, long pact, long measure, long traineeship) {
        int number = plans.plan(pact).at("/reviews/0/number").asInt();
        Answer held = plans.put(
                        pact,
                        "/reviews/" + number,
                        Map.of(
                                "on", NOW,
                                "tookPart", List.of("Bruno Collaudi", "Sara Prototipi"),
                                "goals",
                                        List.of(
                                                Map.of("goal", 1, "level", 3),
                                                Map.of("goal", 2, "level", 3),
                                                Map.of("goal", 3, "level", 2, "reason", "Un contratto a termine")),
                                "conclusions", "Il piano di rientro è rispettato.",
                                "next", TODAY.plusMonths(3).toString()))
                .expect(200);
        assertThat(held.json().findValuesAsText("level"))
                .as("H1.9: two goals reached, one in part")
                .containsExactly("3", "3", "2");
        story.step(traineeship, "COMPLETED", "2026-02-28", "hired-elsewhere", "")
                .expect(200);
        story.step(measure, "ENDED", NOW, "requirement-lost", "").expect(200);
        story.step(pact, "CONCLUDED", NOW, "partly-attained", "").expect(200);
        List<JsonNode> rows = new ArrayList<>();
        story.sheet(traineeship).at("/instalments").forEach(rows::add);
        for (JsonNode row : rows.subList(0, 5)) {
            pay(traineeship, row);
        }
        assertThat(course.close(file, "").expect(409).text())
                .as("H1.9: blocked while one payment row is unpaid")
                .contains("open-payments", "450,00");
        pay(traineeship, rows.get(5));
        worker.put(
                        "/works/" + traineeship + "/means-enquiry",
                        Map.of("protocol", "PG 512/2026", "benefit", ""),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        course.close(file, "").expect(200);
        JsonNode episode = course.course(file).at("/episodes/0");
        assertThat(episode.path("closureReason").asText()).as("H1.9: reason 4").isEqualTo("4");
    }

    private void whatSiussIsTold(long file, long grant, long traineeship) {
        SiussStory siuss = new SiussStory(town);
        assertThat(siuss.rows(file, NOW, NOW))
                .as("H1.9: one occasional row, the grant")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("work").asLong()).isEqualTo(grant);
                    assertThat(row.path("gaps")).isEmpty();
                    assertThat(SiussStory.told(row))
                            .containsEntry("CaratterePrestazione", "2")
                            .containsEntry("ImportoPrestazione", "480.00")
                            .containsEntry("DataErogazionePrestazione", NOW)
                            .containsEntry("CodiceFiscale", "CLLBRN68S30G273C")
                            .containsEntry("CodicePrestazione", "A1.05")
                            .containsEntry("ProtocolloDomanda", "PG 480/2026")
                            .containsEntry("PresenzaProvaMezzi", "1")
                            .containsKey("NumeroProtocolloDSU")
                            .as("H1.9: PresaCarico=1, AreaUtenza=3")
                            .containsEntry("PresaCarico", "1")
                            .containsEntry("AreaUtenza", "3");
                });
        assertThat(siuss.rows(file, "2026-03-01", "2026-03-31").get(0).path("gaps"))
                .as("nobody has said how a traineeship is told")
                .extracting(gap -> gap.path("code").asText())
                .contains("siuss-unmapped");
        siuss.set("employment.traineeship", "A3.02", 4, 1, 3);
        assertThat(siuss.rows(file, "2026-03-01", "2026-03-31"))
                .as("H1.9: TIS per local mapping")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("work").asLong()).isEqualTo(traineeship);
                    assertThat(row.path("gaps")).isEmpty();
                    assertThat(SiussStory.told(row))
                            .containsEntry("CodicePrestazione", "A3.02")
                            .containsEntry("CaratterePrestazione", "1")
                            .containsEntry("PeriodoErogazione", "6")
                            .containsEntry("ImportoMensile", "450.00")
                            .containsEntry("ImportoPrestazione", "2700.00")
                            .containsEntry("DataFinePrestazione", "2026-02-28")
                            .containsEntry("PresaCarico", "1")
                            .containsEntry("AreaUtenza", "3");
                });
        assertThat(siuss.table("2026-03-01", "2026-03-31")).contains("CodiceFiscale", "CLLBRN68S30G273C", "2700.00");
        for (Caller other : List.of(worker, coordinator, desk, town.administrator())) {
            other.get("/returns/siuss?from=" + NOW + "&until=" + NOW).expect(403);
        }
    }

    private void pay(long work, JsonNode row) {
        worker.post(
                        "/works/" + work + "/instalments/" + row.path("id").asLong() + "/payment",
                        Map.of("on", "2026-03-05"))
                .expect(200);
    }

    private String pdf(long document) throws IOException {
        HttpRequest asked = HttpRequest.newBuilder(worker.house().at("/api/documents/" + document + "/content"))
                .setHeader("Cookie", worker.cookie())
                .build();
        try (PDDocument paper = Loader.loadPDF(HttpClient.newHttpClient()
                .send(asked, BodyHandlers.ofByteArray())
                .body())) {
            return new PDFTextStripper().getText(paper);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
