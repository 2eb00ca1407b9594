package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.ClockStory.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;

/** The norm clock over REST: the night of Leo and Nina Fittizi (H2), Bruno Collaudi's terms (H1), an area that is away. */
@OnBothDatabases
class ClockOverRestIT {
    private final Town town;
    private final Areas areas;
    private final Caller worker;
    private final CaseStory story;
    private final ClockStory clocks;

    ClockOverRestIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.clocks = new ClockStory(story);
    }

    @Test
    void theClockOfARemovalStartsAtThatMinuteAndTheNextOnesAreTheOthers() {
        areas.ensure("minors");
        long work = clocks.removal(story.caseInCharge());
        LocalDateTime night = LocalDate.now().minusDays(2).atTime(3, 40);

        Answer placed = clocks.happened(work, "placed-in-safety", night, "").expect(201);
        assertThat(deadline(placed, "minors.art403-notice").path("dueAt").asText())
                .as("H2.2: at once")
                .startsWith(night.toString());
        JsonNode transmit = deadline(placed, "minors.art403-transmit");
        assertThat(transmit.path("dueAt").asText())
                .as("H2.2: 24 hours by the clock on the wall")
                .startsWith(night.plusDays(1).toString());
        assertThat(transmit.path("because").path(0).asText()).contains("24 ore", "collocamento in luogo sicuro");
        assertThat(transmit.path("source").asText()).contains("403");

        clocks.happened(work, "prosecutor-told", night.plusMinutes(25), "Telefonata al pubblico ministero")
                .expect(201);
        Answer sent = clocks.happened(
                        work, "prosecutor-written", night.withHour(18).withMinute(0), "Ricevuta PEC")
                .expect(201);
        assertThat(deadline(sent, "minors.art403-transmit").path("late").asBoolean())
                .as("H2.3: satisfied")
                .isFalse();
        int proof = deadline(sent, "minors.art403-transmit").path("metBy").asInt();
        assertThat(sent.at("/moments"))
                .as("H2.3: with proof")
                .anyMatch(moment -> moment.path("number").asInt() == proof
                        && moment.path("proof").asText().equals("Ricevuta PEC"));
        JsonNode prosecutor = deadline(sent, "minors.art403-pm");
        assertThat(prosecutor.path("external").asBoolean()).as("H2.3: external").isTrue();
        assertThat(prosecutor.path("consequence").asText())
                .as("H2.3: the measure lapses")
                .isEqualTo("LAPSE");
        assertThat(prosecutor.path("dueAt").asText())
                .as("H2.3: 72 hours")
                .startsWith(night.withHour(18).withMinute(0).plusHours(72).toString());
        assertThat(sent.at("/awaited/0/norm").asText()).as("H2.3: 48 hours").isEqualTo("minors.art403-tm");

        clocks.happened(
                        work,
                        "validation-requested",
                        LocalDateTime.now().minusHours(30).truncatedTo(ChronoUnit.MINUTES),
                        "")
                .expect(201);
        Answer decree = clocks.happened(
                        work,
                        "validation-decreed",
                        LocalDateTime.now().minusHours(2).truncatedTo(ChronoUnit.MINUTES),
                        "")
                .expect(201);
        assertThat(deadline(decree, "minors.art403-hearing").path("due").asText())
                .as("H2.4: the hearing within 15 days")
                .isEqualTo(LocalDateTime.now()
                        .minusHours(2)
                        .toLocalDate()
                        .plusDays(15)
                        .toString());
        assertThat(worker.get("/agenda?until=" + LocalDate.now().plusDays(20))
                        .expect(200)
                        .at("/deadlines"))
                .anyMatch(due -> due.path("work").asLong() == work
                        && due.path("code").asText().equals("minors.art403-hearing"));
        assertThat(worker.get("/cases/" + caseOf(work) + "/timeline?limit=200").items())
                .anyMatch(line -> line.path("text").asText().contains("atti trasmessi al pubblico ministero"));
    }

    private long caseOf(long work) {
        return clocks.clock(work).at("/caseId").asLong();
    }

    @Test
    void datedExamplesAreCountedAndExplained() {
        areas.ensure("adults");
        areas.ensure("minors");
        reckons("minors.art403-transmit", "2026-03-28T03:40", "2026-03-29", "Nel frattempo cambia l'ora");
        reckons("minors.art403-transmit", "2026-10-24T03:40", "2026-10-25", "25");
        reckons("adults.adi-first", "2026-01-10T09:00", "2026-05-10", "120 giorni");
        reckons("adults.adi-first-target", "2026-01-10T09:00", "2026-03-11", "60 giorni");
        reckons("minors.aff-max", "2024-02-29T09:00", "2026-02-28", "24 mesi");
        reckons("minors.art403-complaint", "2026-03-25T09:00", "2026-04-07", "lunedì 06/04/2026");
        worker.get("/norms/core.nothing/reckoning?from=2026-01-10T09:00").expect(404);
        worker.get("/norms/adults.adi-first/reckoning?from=2020-01-10T09:00").expect(422);
        worker.get("/norms/adults.adi-first/reckoning").expect(422);
        assertThat(worker.get("/norms").expect(200).items())
                .hasSizeGreaterThan(25)
                .anyMatch(norm -> !norm.path("rules").path(0).path("confirmed").asBoolean());
    }

    private void reckons(String norm, String from, String due, String why) {
        Answer answer = worker.get("/norms/" + norm + "/reckoning?from=" + from).expect(200);
        assertThat(answer.at("/due").asText()).as(norm + " from " + from).isEqualTo(due);
        assertThat(answer.text()).contains(why);
    }

    @Test
    void theSignedPactStartsTheFirstMeetingsClock() {
        areas.ensure("adults");
        LocalDateTime signed = LocalDate.now().minusDays(1).atTime(9, 0);
        long work = clocks.opened(
                story.caseInCharge(),
                "adults.national-measure",
                Map.of(
                        "from",
                        signed.toLocalDate().toString(),
                        "details",
                        Map.of("measure", "adi", "protocol", "INPS-ADI-2026-0043", "members", 1)));
        Answer pact = clocks.happened(work, "pad-signed", signed, "INPS").expect(201);
        assertThat(deadline(pact, "adults.adi-first").path("due").asText())
                .as("H1.5: 120 days")
                .isEqualTo(signed.toLocalDate().plusDays(120).toString());
        assertThat(deadline(pact, "adults.adi-first-target").path("due").asText())
                .as("H1.5: target 60 days")
                .isEqualTo(signed.toLocalDate().plusDays(60).toString());
        Answer met = clocks.happened(work, "first-meeting-held", signed.plusHours(8), "")
                .expect(201);
        assertThat(deadline(met, "adults.adi-first").path("metOn").asText())
                .isEqualTo(signed.toLocalDate().toString());
        assertThat(deadline(met, "adults.adi-90").path("due").asText())
                .isEqualTo(signed.toLocalDate().plusDays(90).toString());
    }

    @Test
    void theThirtyDaysStandStillByAnActAndStopWithTheDecision() {
        long file = story.caseInCharge();
        LocalDate received = LocalDate.now().minusDays(10);
        long work = clocks.opened(file, "core.request", Map.of("receivedOn", received.toString()));
        Answer stopped = clocks.post(
                        work,
                        "suspensions",
                        Map.of(
                                "from",
                                received.plusDays(4).toString(),
                                "until",
                                received.plusDays(8).toString(),
                                "reason",
                                "missing-documents",
                                "act",
                                "Nota prot. 12"))
                .expect(201);
        assertThat(deadline(stopped, "decided").path("due").asText())
                .isEqualTo(received.plusDays(35).toString());
        assertThat(deadline(stopped, "decided").path("because").toString()).contains("5 giorni di sospensione");
        story.step(work, "DECIDED", LocalDate.now().toString(), "granted", "").expect(200);
        assertThat(deadline(clocks.clock(work), "decided").path("metOn").asText())
                .as("H1.4: the 30-day clock stops")
                .isEqualTo(LocalDate.now().toString());
    }

    @Test
    void aDeadlineOfAnAreaThatIsStoppedFiresAndTheNamedFallbackIsTold() {
        areas.ensure("employment");
        long file = story.caseInCharge();
        long work = new TraineeshipStory(story).running(file);
        String number = worker.get("/cases/" + file).expect(200).at("/number").asText();
        areas.remove("employment").expect(200);
        assertThat(told(number)).isEmpty();

        LocalDateTime known = LocalDateTime.now().minusHours(72).plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        clocks.happened(work, "breach-known", known, "").expect(201);
        Until.so("the fallback is told", Duration.ofSeconds(20), () -> told(number).stream()
                .anyMatch(title -> title.startsWith("Scaduto") && title.contains("Garante")));
        assertThat(worker.get("/cases/" + file + "/timeline?limit=200")
                        .expect(200)
                        .text())
                .contains("deadline-escalated");

        clocks.happened(work, "breach-notified", LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS), "Ricevuta")
                .expect(201);
        assertThat(told(number)).as("what was met is to be done no more").isEmpty();
    }

    /** What the administrator, whom the settings of this house name, has to do about a case. */
    private List<String> told(String number) {
        return town.administrator().get("/agenda").expect(200).json().path("tasks").findValuesAsText("title").stream()
                .filter(title -> title.contains(number))
                .toList();
    }

    @Test
    void whatIsWrongIsNamedAndWhatIsStaleIsSaid() {
        long work = clocks.order(story.caseInCharge());
        Answer wrong = clocks.post(work, "moments", Map.of("word", "tea-time", "at", "2030-01-01T10:00"))
                .expect(422);
        assertThat(wrong.text()).contains("/word", "/at");
        clocks.happened(work, "crime-reported", LocalDateTime.now().minusDays(1).truncatedTo(ChronoUnit.MINUTES), "")
                .expect(201);
        Answer stale = worker.post(
                        "/works/" + work + "/clock/moments",
                        Map.of("word", "crime-reported", "at", "2026-01-01T10:00", "proof", ""),
                        "If-Match",
                        "\"0\"")
                .expect(412);
        assertThat(stale.at("/current").asInt()).isEqualTo(1);
        worker.get("/works/" + Long.MAX_VALUE + "/clock").expect(404);
        Answer back = clocks.post(work, "moments/1/withdrawal", Map.of("reason", "Registrato per errore"))
                .expect(200);
        assertThat(back.at("/deadlines")).isEmpty();
        clocks.post(work, "moments/1/withdrawal", Map.of("reason", "Di nuovo")).expect(409);
    }
}
