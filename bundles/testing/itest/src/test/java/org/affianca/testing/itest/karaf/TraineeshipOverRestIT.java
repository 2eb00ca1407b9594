package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job over REST: from a person nobody knew to a case that is closed, on both databases. */
@OnBothDatabases
class TraineeshipOverRestIT {
    private final Town town;
    private CaseStory story;
    private TraineeshipStory traineeships;

    TraineeshipOverRestIT(Town town) {
        this.town = town;
        this.story = new CaseStory(town, town.user("worker", "desk"));
        this.traineeships = new TraineeshipStory(story);
    }

    @BeforeEach
    void employmentIsThere() {
        new Areas(town).ensure("employment");
    }

    @Test
    void aPersonIsAccompaniedFromTheFirstContactToTheClosedCase() {
        long file = story.caseInCharge();

        long plan = new PlanStory(story).agreed(file, "2025-08-01", "2025-08-04");
        story.step(plan, next(plan, "RUNNING"), "2025-08-04", "", "").expect(200);

        long work = traineeships.running(file);
        septemberPays409Euro(work);
        octoberPaysInFull(work);

        story.step(work, "SUSPENDED", "2025-11-03", "", "").expect(200);
        story.step(work, "RUNNING", "2025-11-17", "", "").expect(200);
        extensionNeedsAnAttestation(work);

        traineeships.evaluate(work, "2025-10-31", "interim").expect(201);
        traineeships.evaluate(work, "2026-01-30", "final").expect(201);
        assertThat(story.worker()
                        .get("/areas/employment/traineeships/" + work + "/evaluations")
                        .items())
                .hasSize(2);

        payAll(work);
        story.step(work, "COMPLETED", "2026-01-31", "hired-by-host", "").expect(200);
        story.step(plan, next(plan, "ENDED"), "2026-02-02", outcome(plan, "ENDED"), "")
                .expect(200);
        Answer closed = story.move(file, "CLOSED", story.firstCode("closure-reason"), story.firstCode("exit-situation"))
                .expect(200);

        assertThat(closed.at("/state").asText()).isEqualTo("CLOSED");
        assertThat(story.worker().get("/cases/" + file + "/timeline?limit=200").items())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line.path("text").asText()).isNotBlank());
    }

    /**
     * 22 weekdays at 20/5 = 4 hours are 88 hours due. 18 days attended are 72 hours, 2 days of illness count as 8, 2 days
     * unjustified as nothing: 80 hours. 450 x 80 / 88 = 409.09.
     */
    private void septemberPays409Euro(long work) {
        List<LocalDate> days = TraineeshipStory.weekdays(YearMonth.of(2025, 9));
        assertThat(days).hasSize(22);
        List<Map<String, Object>> month = new ArrayList<>(TraineeshipStory.attended(days.subList(0, 18)));
        month.addAll(TraineeshipStory.absent(days.subList(18, 20), "ill"));
        month.addAll(TraineeshipStory.absent(days.subList(20, 22), "unjustified"));

        Answer delivered = story.deliver(work, "2025-09", month).expect(200);

        assertThat(delivered.at("/entitlement/due").decimalValue()).isEqualByComparingTo("409.09");
        assertThat(delivered.at("/entitlement/how")).hasSizeGreaterThan(2);
        story.confirm(work, "2025-09").expect(200);
    }

    private void octoberPaysInFull(long work) {
        List<LocalDate> days = TraineeshipStory.weekdays(YearMonth.of(2025, 10));

        Answer delivered =
                story.deliver(work, "2025-10", TraineeshipStory.attended(days)).expect(200);

        assertThat(delivered.at("/total").decimalValue()).isEqualByComparingTo("92");
        assertThat(delivered.at("/entitlement/due").decimalValue()).isEqualByComparingTo("450.00");
        story.confirm(work, "2025-10").expect(200);
    }

    private void extensionNeedsAnAttestation(long work) {
        Answer refused =
                story.step(work, "EXTENDED", "2025-12-15", "", "2026-01-31").expect(409);
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("extension-without-attestation");

        Map<String, Object> attested = TraineeshipStory.details();
        attested.put("attestedBy", "Servizio sociale, Polo 1");
        attested.put("attestedOn", "2025-12-10");
        story.describe(work, attested).expect(200);
        Answer extended =
                story.step(work, "EXTENDED", "2025-12-15", "", "2026-01-31").expect(200);
        assertThat(extended.at("/until").asText()).isEqualTo("2026-01-31");
    }

    private void payAll(long work) {
        List<JsonNode> instalments = new ArrayList<>();
        story.sheet(work).at("/instalments").forEach(instalments::add);
        assertThat(instalments).hasSize(2);
        for (JsonNode instalment : instalments) {
            story.worker()
                    .post(
                            "/works/" + work + "/instalments/"
                                    + instalment.path("id").asLong() + "/payment",
                            Map.of("on", "2025-11-20"))
                    .expect(200);
        }
    }

    private String next(long work, String stage) {
        return nextOn(work, stage).path("step").asText();
    }

    private String outcome(long work, String stage) {
        return nextOn(work, stage).path("outcomes").path(0).path("code").asText();
    }

    private JsonNode nextOn(long work, String stage) {
        for (JsonNode next : story.sheet(work).at("/next")) {
            if (next.path("stage").asText().equals(stage)) {
                return next;
            }
        }
        throw new AssertionError(
                "no next step on " + stage + " in " + story.sheet(work).text());
    }
}
