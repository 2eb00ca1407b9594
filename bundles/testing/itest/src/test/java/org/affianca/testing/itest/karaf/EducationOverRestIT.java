package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Educators by the hour, a child who does not go to school, and a family accompanied by P.I.P.P.I. */
@OnBothDatabases
class EducationOverRestIT {
    private final LocalDate today = LocalDate.now();
    private final Caller worker;
    private final CaseStory story;

    EducationOverRestIT(Town town) {
        new Areas(town).ensure("minors");
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
    }

    private long opened(String service, LocalDate from, Map<String, Object> more, Map<String, Object> details) {
        Map<String, Object> opening =
                new HashMap<>(Map.of("service", service, "from", from.toString(), "details", details));
        opening.putAll(more);
        return worker.post("/cases/" + story.caseInCharge() + "/works", opening)
                .expect(201)
                .id();
    }

    private Answer step(long work, String step) {
        return story.step(work, step, today.toString(), "", "");
    }

    /** H2.9: home education of six hours a week, and not of eight. */
    @Test
    void anEducatorComesForTheHoursThatWereAgreed() {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        long work =
                opened("minors.home-education", month.atDay(1), Map.of(), Map.of("weeklyHours", 6, "setting", "home"));
        story.step(work, "STARTED", month.atDay(1).toString(), "", "").expect(200);
        LocalDate monday = month.atDay(8).with(DayOfWeek.MONDAY);

        Answer beyond = story.deliver(work, month.toString(), List.of(hours(monday, 4), hours(monday.plusDays(1), 4)))
                .expect(409);
        assertThat(beyond.text()).contains("le ore sono 8, più delle 7 possibili");
        story.deliver(work, month.toString(), List.of(hours(monday, 3), hours(monday.plusDays(1), 3)))
                .expect(200);
        assertThat(story.sheet(work).at("/deadlines"))
                .anyMatch(term -> term.path("code").asText().equals("first-review")
                        && term.path("due")
                                .asText()
                                .equals(month.atDay(1).plusMonths(6).toString()));
    }

    private static Map<String, Object> hours(LocalDate on, int hours) {
        return Map.of("on", on.toString(), "quantity", hours);
    }

    /** Art. 114 of D.Lgs. 297/1994: the school tells the parents, the mayor admonishes, after a week the prosecutor. */
    @Test
    void aChildWhoDoesNotGoToSchoolIsFollowedFromTheReportToTheProsecutor() {
        LocalDate told = today.minusDays(20);
        Map<String, Object> absence = new HashMap<>(
                Map.of("violation", "absent", "school", "IC Esempio", "schoolYear", "2026/2027", "absentDays", 15));
        long work = opened(
                "minors.school-non-attendance",
                today.minusDays(10),
                Map.of(
                        "authority", "IC Esempio",
                        "reference", "prot. 114/2026",
                        "notifiedOn", today.minusDays(10).toString()),
                absence);
        assertThat(worker.get("/works/" + work).expect(200).at("/secrecy").asText())
                .isEqualTo("PROFESSIONAL");
        assertThat(step(work, "ADMONISHED").expect(409).text()).contains("la scuola deve avere avvisato i genitori");
        absence.put("parentsToldOn", told.toString());
        story.describe(work, absence).expect(200);
        assertThat(worker.get("/works/" + work + "/advice").expect(200).text()).contains("non superano 15 giorni");
        absence.put("absentDays", 16);
        story.describe(work, absence).expect(200);
        step(work, "ADMONISHED").expect(200);

        assertThat(step(work, "PROSECUTOR").expect(409).text()).contains("dopo la notifica dell'ammonizione");
        ClockStory clocks = new ClockStory(story);
        LocalDateTime notified = today.minusDays(3).atTime(9, 0);
        Answer clock = clocks.happened(work, "parents-admonished", notified, "Messo comunale")
                .expect(201);
        assertThat(ClockStory.deadline(clock, "minors.school-compliance")
                        .path("due")
                        .asText())
                .as("a week after the admonition")
                .isEqualTo(today.plusDays(4).toString());
        absence.put("admonitionNotifiedOn", today.minusDays(3).toString());
        story.describe(work, absence).expect(200);
        step(work, "PROSECUTOR").expect(200);
        story.step(work, "BACK", today.toString(), "attends", "").expect(200);
    }

    @Test
    void aFamilyIsAccompaniedPhaseByPhase() {
        Map<String, Object> programme = new HashMap<>(Map.of(
                "level", "base",
                "homeEducation", true,
                "parentsGroup", true,
                "schoolPartnership", false,
                "familyToFamily", false));
        long work = opened("minors.pippi", today.minusDays(1), Map.of(), programme);
        assertThat(step(work, "T0").expect(409).text()).contains("Manca la data della valutazione");
        programme.put("firstLookOn", today.toString());
        story.describe(work, programme).expect(200);
        step(work, "T0").expect(409);
        new PlanStory(story).agree(work, today.minusDays(1).toString(), today.toString());
        step(work, "T0").expect(200);
        step(work, "T1").expect(409);
        story.step(work, "CLOSED", today.toString(), "partly-attained", "").expect(200);
    }
}
