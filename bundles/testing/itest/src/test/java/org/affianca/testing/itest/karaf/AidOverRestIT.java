package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that comes back, money on paper, money for an activity: a loan, vouchers, an inclusion path. */
@OnBothDatabases
class AidOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String NOW = TODAY.toString();

    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final MeansStory means;

    AidOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.means = new MeansStory(town, story);
    }

    @BeforeEach
    void theAreasAreThere() {
        Areas areas = new Areas(town);
        List.of("adults", "employment").forEach(areas::ensure);
    }

    private long open(long file, String service, Map<String, Object> more) {
        Map<String, Object> opening = new LinkedHashMap<>(Map.of("service", service, "from", NOW));
        opening.putAll(more);
        return worker.post("/cases/" + file + "/works", opening).expect(201).id();
    }

    @Test
    void aLoanIsPaidBackInPartAndTheRestIsBorneByTheAidChapter() {
        long file = story.caseInCharge();
        Map<String, Object> details = new LinkedHashMap<>(Map.of(
                "difficulty",
                "work",
                "opportunity",
                "Assunto dal mese prossimo",
                "monthlyCapacity",
                100,
                "months",
                12));
        long work =
                open(file, "adults.interest-free-loan", Map.of("amount", 1_200, "rhythm", "ONCE", "details", details));
        story.step(work, "ASSESSED", NOW, "", "").expect(200);
        story.step(work, "GRANTED", NOW, "", "").expect(200);
        assertThat(story.step(work, "DISBURSED", NOW, "", "").expect(409).text())
                .contains("loan-without-agreement", "loan-without-day-of-agreement");
        details.put("agreement", "Accordo 12");
        details.put("agreedOn", NOW);
        story.describe(work, details).expect(200);
        String code = Long.toString(System.nanoTime(), 36);
        long aid = means.chapter("4220/" + code, 1_200);
        long loan = worker.post(
                        "/works/" + work + "/repayments",
                        MeansStory.loan(1_200, 12, means.chapter("4210/" + code, 5_000)))
                .expect(201)
                .id();
        story.step(work, "DISBURSED", NOW, "", "").expect(200);
        means.pay(work);
        story.step(work, "REPAYING", NOW, "", "").expect(200);
        means.act(loan, "receipts", Map.of("on", NOW, "amount", 100, "way", "pagopa", "reference", "IUV 0002"))
                .expect(201);
        assertThat(story.step(work, "WRITTEN_OFF", NOW, "cannot-repay", "")
                        .expect(409)
                        .text())
                .contains("write-off-without-act");
        Answer gone = means.act(
                        town.user("coordinator"),
                        loan,
                        "write-off",
                        Map.of("on", NOW, "act", "Det. 88", "because", "Non può restituire", "chapter", aid))
                .expect(200);
        assertThat(gone.at("/writtenOff/amount").decimalValue()).isEqualByComparingTo("1100");
        details.put("writeOffAct", "Det. 88");
        details.put("writtenOffOn", NOW);
        story.describe(work, details).expect(200);
        story.step(work, "WRITTEN_OFF", NOW, "cannot-repay", "").expect(200);
        assertThat(worker.get("/chapters/" + aid).expect(200).at("/left").decimalValue())
                .as("borne by the aid chapter")
                .isEqualByComparingTo("100");
    }

    @Test
    void vouchersForFoodAreHandedOutAndLeaveNothingToPay() {
        long file = story.caseInCharge();
        long work = open(
                file,
                "adults.food-vouchers",
                Map.of("amount", 60, "rhythm", "ONCE", "details", Map.of("people", 3, "infants", 1, "diet", "none")));
        story.step(work, "ASSESSED", NOW, "", "").expect(200);
        story.step(work, "GRANTED", NOW, "", "").expect(200);
        long chapter = means.chapter("4230/" + Long.toString(System.nanoTime(), 36), 200);
        means.give(work, means.series(), 3, means.commitment(work, chapter, 60)).expect(201);
        story.step(work, "HANDED_OUT", NOW, "", "").expect(200);
        assertThat(worker.get("/works/" + work + "/vouchers").expect(200).items())
                .hasSize(3);
        assertThat(story.sheet(work).at("/instalments")).isEmpty();
        story.step(work, "CLOSED", NOW, "spent", "").expect(200);
    }

    @Test
    void aPathPaysForWhatTheEducatorReportedAndTurnsIntoATraineeship() {
        long file = story.caseInCharge();
        long plan = new PlanStory(story).agreed(file, "2025-08-01", "2025-08-04");
        Map<String, Object> details = new LinkedHashMap<>(Map.of(
                "activity",
                "library",
                "goals",
                "Uscire di casa",
                "weeklyHours",
                10,
                "daysPerWeek",
                2,
                "monthlyAllowance",
                220,
                "schoolingDone",
                true,
                "host",
                "Biblioteca civica",
                "educator",
                "Marta Inventati",
                "signedOn",
                "2025-08-20",
                "toldNoWork",
                true));
        details.put("policy", "RCT 55");
        details.put("insuredFrom", "2025-09-01");
        long lone = open(file, "adults.inclusion-path", Map.of("from", "2025-08-18", "details", details));
        story.step(lone, "SIGNED", "2025-08-20", "", "2025-12-31").expect(200);
        assertThat(story.step(lone, "ACTIVE", "2025-09-01", "", "").expect(409).text())
                .as("only with a plan")
                .contains("path-without-plan");
        long work =
                open(file, "adults.inclusion-path", Map.of("from", "2025-08-18", "under", plan, "details", details));
        story.step(work, "SIGNED", "2025-08-20", "", "2025-12-31").expect(200);
        story.step(work, "ACTIVE", "2025-09-01", "", "").expect(200);

        List<Map<String, Object>> attended = TraineeshipStory.weekdays(YearMonth.of(2025, 9)).stream()
                .limit(10)
                .map(day -> Map.<String, Object>of("on", day.toString(), "quantity", 3.3))
                .toList();
        Answer unreported = story.deliver(work, "2025-09", attended).expect(200);
        assertThat(unreported.at("/entitlement/due").decimalValue())
                .as("nothing without the educator's report")
                .isEqualByComparingTo("0");
        details.put("reportedUntil", "2025-09-30");
        story.describe(work, details).expect(200);
        Answer reported = worker.get("/works/" + work + "/months/2025-09").expect(200);
        assertThat(reported.at("/entitlement/due").decimalValue())
                .as("33 of 44 hours are 75 %")
                .isEqualByComparingTo("165");

        long traineeship = new H1Story(town, story).traineeship(file, work, TraineeshipStory.details());
        story.step(work, "CONVERTED", "2025-09-30", "traineeship", "").expect(200);
        assertThat(story.sheet(work).at("/outcome").asText()).isEqualTo("traineeship");
        assertThat(story.sheet(traineeship).at("/under").asLong())
                .as("the traineeship hangs under the path, whose history stays")
                .isEqualTo(work);
    }
}
