package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
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

/** Measures against poverty and protection from violence over REST: their clocks, their papers, who may read them. */
@OnBothDatabases
class InclusionOverRestIT {
    private final Town town;
    private final CaseStory story;
    private final InclusionStory inclusion;
    private final PlanStory plans;

    InclusionOverRestIT(Town town) {
        this.town = town;
        this.story = new CaseStory(town, town.user("worker", "desk"));
        this.inclusion = new InclusionStory(story);
        this.plans = new PlanStory(story);
    }

    @BeforeEach
    void adultsAreThere() {
        new Areas(town).ensure("adults");
    }

    @Test
    void theFirstMeetingIsDueWithinTheTermsOfTheLaw() {
        long file = story.caseInCharge();
        long measure = inclusion.allowance(file, 30);
        assertThat(inclusion.deadline(measure, "first-meeting").path("due").asText())
                .isEqualTo(InclusionStory.day(90));
        assertThat(inclusion
                        .deadline(measure, "first-meeting-target")
                        .path("due")
                        .asText())
                .isEqualTo(InclusionStory.day(30));

        assertThat(codes(inclusion.step(measure, "SUSPENDED").expect(409))).contains("suspension-before-term");
        inclusion.step(measure, "SUMMONED").expect(200);
        inclusion.step(measure, "NO_SHOW").expect(200);
        inclusion.step(measure, "SUMMONED").expect(200);
        inclusion.step(measure, "MET").expect(200);
        assertThat(inclusion.deadline(measure, "first-meeting").path("metOn").asText())
                .isEqualTo(InclusionStory.day(0));

        long late = inclusion.allowance(file, 130);
        inclusion.step(late, "SUSPENDED").expect(200);
        assertThat(codes(inclusion.step(late, "FORFEITED", "summons-ignored").expect(409)))
                .contains("forfeiture-without-no-show");
    }

    @Test
    void aMeasureThatIsOverCannotBeChosenAnyMore() {
        Answer refused = inclusion
                .open(
                        story.caseInCharge(),
                        "national-measure",
                        1,
                        Map.of("measure", "rdc", "protocol", "INPS-1", "members", 1),
                        Map.of())
                .expect(422);
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/details/measure");
    }

    @Test
    void onlyComplexNeedsAskForTheFrameworkAnalysis() {
        long file = story.caseInCharge();
        long simple = inclusion.opened(file, "inclusion-pact", 5, inclusion.pact("work"));
        plans.agree(simple, InclusionStory.day(-5), InclusionStory.day(-2));
        inclusion.step(simple, "AGREED").expect(200);

        long complex = inclusion.opened(file, "inclusion-pact", 5, inclusion.pact("complex"));
        plans.agree(complex, InclusionStory.day(-5), InclusionStory.day(-2));
        assertThat(codes(inclusion.step(complex, "AGREED").expect(409)))
                .contains("complex-needs-framework", "complex-needs-team");
        Map<String, Object> whole = inclusion.pact("complex");
        whole.put("frameworkOn", InclusionStory.day(-3));
        whole.put("team", "Assistente sociale, educatore, psicologa");
        story.describe(complex, whole).expect(200);
        inclusion.step(complex, "AGREED").expect(200);
    }

    @Test
    void onlyWhoCannotBeActivatedComesEveryNinetyDays() {
        long file = story.caseInCharge();
        long member = story.person();
        Answer refused = inclusion
                .open(file, "periodic-presentation", 40, Map.of("member", member, "standing", "activable"), Map.of())
                .expect(422);
        assertThat(codes(refused)).containsExactly("activable-goes-to-job-centre");
        long work =
                inclusion.opened(file, "periodic-presentation", 40, Map.of("member", member, "standing", "over-sixty"));
        assertThat(inclusion.deadline(work, "presented").path("due").asText()).isEqualTo(InclusionStory.day(50));
    }

    @Test
    void aUsefulProjectBeginsInsuredAndKeepsItsHours() {
        long file = story.caseInCharge();
        LocalDate monday = LocalDate.now().minusWeeks(6).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        long work = inclusion.opened(file, "useful-project", 60, inclusion.usefulProject(20));
        assertThat(codes(story.step(work, "ACTIVE", InclusionStory.day(-60), "", "")
                        .expect(409)))
                .contains(
                        "useful-hours-out-of-range",
                        "useful-without-inail",
                        "useful-without-liability",
                        "useful-not-covered");
        Map<String, Object> insured = inclusion.usefulProject(10);
        insured.put("inailPosition", "12345678/90");
        insured.put("liabilityPolicy", "RCT 7");
        insured.put("insuredFrom", InclusionStory.day(-60));
        story.describe(work, insured).expect(200);
        story.step(work, "ACTIVE", InclusionStory.day(-60), "", "").expect(200);
        String month = YearMonth.from(monday).toString();
        assertThat(codes(story.deliver(work, month, List.of(Map.of("on", monday.toString(), "quantity", 11)))
                        .expect(409)))
                .contains("useful-week-beyond");
        story.deliver(work, month, List.of(Map.of("on", monday.toString(), "quantity", 10)))
                .expect(200);
    }

    @Test
    void freedomIncomeGoesToInpsWithBothDeclarationsAndWithoutAnAddress() {
        long file = story.caseInCharge();
        Map<String, Object> asked = new LinkedHashMap<>(Map.of("centre", "Centro Immaginario"));
        long work = inclusion
                .open(file, "freedom-income", 2, asked, Map.of("receivedOn", InclusionStory.day(-2)))
                .expect(201)
                .id();
        assertThat(codes(inclusion.step(work, "FORWARDED").expect(409)))
                .containsExactlyInAnyOrder("centre-declaration-missing", "social-declaration-missing");
        asked.put("centreSignedBy", "Sara Prototipi");
        asked.put("centreDeclaredOn", InclusionStory.day(-1));
        asked.put("socialSignedBy", "Marta Inventati");
        asked.put("socialDeclaredOn", InclusionStory.day(-1));
        asked.put("inpsProtocol", "INPS-RDL-3");
        story.describe(work, asked).expect(200);
        inclusion.step(work, "FORWARDED").expect(200);
        PaperStory papers = new PaperStory(story.worker());
        long letter = papers.written(
                        file,
                        "adults.freedom-income-letter",
                        Map.of("work", work, "fields", Map.of("protocol", "2026/77"), "secrecy", "PROFESSIONAL"))
                .expect(201)
                .id();
        String text = story.worker().get("/letters/" + letter).expect(200).text();
        assertThat(text).contains("centro antiviolenza").doesNotContain("Via dei Segnaposto");
    }

    @Test
    void whatIsWrittenOfViolenceIsSeenByTheTeamAlone() {
        long file = story.caseInCharge();
        long path = inclusion.opened(
                file,
                "violence-path",
                1,
                Map.of(
                        "violence",
                        "physical",
                        "childrenWitness",
                        true,
                        "centre",
                        "Centro Immaginario",
                        "warned",
                        false,
                        "protectionOrder",
                        false));
        assertThat(story.sheet(path).at("/secrecy").asText()).isEqualTo("PROFESSIONAL");
        Caller colleague = town.user("worker");
        colleague.get("/cases/" + file).expect(200);
        colleague.get("/works/" + path).expect(404);
        assertThat(codes(inclusion.step(path, "RISK_ASSESSED").expect(409))).containsExactly("danger-not-assessed");
    }

    private static List<String> codes(Answer refused) {
        return refused.at("/errors").findValuesAsText("code");
    }
}
