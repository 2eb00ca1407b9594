package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.ClockStory.deadline;
import static org.affianca.testing.itest.karaf.H2Story.PLACED;
import static org.affianca.testing.itest.karaf.H2Story.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * H2 whole, over REST: the night of Leo and Nina (steps 1 to 5), what their mother may read and ask for (8 and 10), and the
 * fourteen months with their aunt (6, 7 and 9), which began as long ago. What is in bold in the scenario is asserted.
 */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class H2OverRestIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String REFUGE = "Via del Rifugio 1";

    private final Town town;
    private final H2Story h2;
    private final Caller giulia;
    private final long file;

    H2OverRestIT(Town town) {
        this.town = town;
        this.h2 = new H2Story(town);
        this.giulia = h2.giulia;
        this.file = h2.familyCase();
    }

    @Test
    void step1TheNightIsWrittenDownOnTheSpotAndArrivesOnce() {
        String key = "notte-" + System.nanoTime();
        Answer recorded = h2.called(key).expect(201);
        assertThat(recorded.at("/happenedAt").asText()).as("time-stamped").startsWith(SATURDAY + "T02:10");
        assertThat(recorded.at("/recordedAt").asText())
                .as("and when it was written down")
                .isNotBlank();
        assertThat(h2.called(key).expect(201).id())
                .as("what was written offline and is sent again is the same record")
                .isEqualTo(recorded.id());
    }

    @Test
    void steps2To4TheHoursOfTheRemovalRunFromItsMinuteToTheHearing() {
        long house = h2.places.facility("Famiglia di turno", true);
        long placement = h2.placedInSafety(file, house);
        long removal = h2.removal(file);
        step2TheClockStartsAndThePlaceIsKnownToTheTeamOnly(removal, placement, house);
        step3TheProsecutorIsToldAndTheNextClocksAreTheOthers(removal);
        step4TheCourtNamesACuratorAndADay(removal);
    }

    private void step2TheClockStartsAndThePlaceIsKnownToTheTeamOnly(long removal, long placement, long house) {
        Answer placed =
                h2.clocks.happened(removal, "placed-in-safety", PLACED, "").expect(201);
        assertThat(deadline(placed, "minors.art403-notice").path("dueAt").asText())
                .as("the clock starts at 03:40, the oral notice is due at once")
                .startsWith(PLACED.toString());
        assertThat(deadline(placed, "minors.art403-transmit").path("dueAt").asText())
                .as("24 hours by the clock on the wall: Sunday 03:40")
                .startsWith(SATURDAY.plusDays(1).atTime(3, 40).toString());
        String notice = h2.labels(removal).get("minors.art403-notice");
        Until.so("the oral notice is a task", Duration.ofSeconds(30), () -> told(notice));

        Caller colleague = h2.colleague();
        assertThat(giulia.get("/facilities/" + house).expect(200).text()).contains("via Prova 1");
        assertThat(colleague.get("/facilities/" + house).expect(200).text())
                .as("the place is visible only to the team")
                .doesNotContain("via Prova 1");
        assertThat(colleague.get("/works/" + placement + "/stays").expect(200).items())
                .isEmpty();
        colleague.get("/works/" + removal).expect(404);
    }

    private boolean told(String what) {
        return h2.tasks(giulia, h2.number(file)).stream().anyMatch(title -> title.contains(what));
    }

    private void step3TheProsecutorIsToldAndTheNextClocksAreTheOthers(long removal) {
        assertThat(h2.story
                        .step(removal, "TRANSMITTED", SATURDAY.toString(), "", "")
                        .expect(409)
                        .text())
                .contains("prosecutor-not-told", "papers-not-sent", "sending-without-receipt");
        Map<String, String> labels = h2.labels(removal);
        h2.clocks
                .happened(removal, "prosecutor-told", SATURDAY.atTime(4, 5), "Telefonata al pubblico ministero")
                .expect(201);
        assertThat(told(labels.get("minors.art403-notice")))
                .as("the task is done")
                .isFalse();

        long receipt = h2.receipt(file);
        Answer sent = h2.happened(removal, "prosecutor-written", SATURDAY.atTime(18, 0), "Ricevuta PEC", receipt);
        JsonNode transmit = deadline(sent, "minors.art403-transmit");
        assertThat(transmit.path("late").asBoolean()).as("satisfied").isFalse();
        assertThat(sent.at("/moments"))
                .as("with proof")
                .anyMatch(moment ->
                        moment.path("number").asInt() == transmit.path("metBy").asInt()
                                && moment.path("document").asLong() == receipt);
        JsonNode prosecutor = deadline(sent, "minors.art403-pm");
        assertThat(prosecutor.path("external").asBoolean())
                .as("72 hours, another body's")
                .isTrue();
        assertThat(prosecutor.path("dueAt").asText())
                .startsWith(SATURDAY.atTime(18, 0).plusHours(72).toString());
        assertThat(sent.at("/awaited/0/norm").asText())
                .as("then 48 hours of the court")
                .isEqualTo("minors.art403-tm");
        assertThat(sent.at("/awaited/0/external").asBoolean()).isTrue();
        String label = h2.labels(removal).get("minors.art403-pm");
        Until.so(
                "the measure is said to lapse if nothing is recorded",
                Duration.ofSeconds(30),
                () -> h2.tasks(giulia, h2.number(file)).stream()
                        .anyMatch(title -> title.contains(label) && title.contains("la misura perde efficacia")));
        described(removal, Map.of("transmissionReceipt", "PEC del sabato, ore 18:00"));
        h2.story.step(removal, "TRANSMITTED", SATURDAY.toString(), "", "").expect(200);
    }

    private Map<String, Object> details(long work) {
        Map<String, Object> details = new LinkedHashMap<>();
        h2.story.sheet(work).at("/details").properties().forEach(one -> details.put(one.getKey(), one.getValue()));
        return details;
    }

    private void described(long work, Map<String, Object> more) {
        Map<String, Object> details = details(work);
        details.putAll(more);
        h2.story.describe(work, details).expect(200);
    }

    private void step4TheCourtNamesACuratorAndADay(long removal) {
        h2.clocks
                .happened(removal, "validation-requested", SATURDAY.plusDays(1).atTime(10, 0), "")
                .expect(201);
        h2.story
                .step(removal, "VALIDATION_REQUESTED", SATURDAY.plusDays(1).toString(), "", "")
                .expect(200);
        Answer decree = h2.clocks
                .happened(removal, "validation-decreed", SATURDAY.plusDays(2).atTime(9, 0), "")
                .expect(201);
        assertThat(deadline(decree, "minors.art403-hearing").path("due").asText())
                .as("the hearing within 15 days")
                .isEqualTo(SATURDAY.plusDays(17).toString());

        long curator = h2.story.person();
        h2.decreed(removal, curator);
        assertThat(h2.story.sheet(removal).at("/authority").asText())
                .as("the mandate is created")
                .startsWith("Tribunale per i minorenni di Esempio");
        Answer order = h2.orders.order(removal);
        assertThat(order.at("/roles/0/role").asText())
                .as("the curator gets a role entry")
                .isEqualTo("special-curator");
        assertThat(order.at("/roles/0/person").asLong()).isEqualTo(curator);
        assertThat(giulia.get("/agenda?until=" + SATURDAY.plusDays(17))
                        .expect(200)
                        .at("/deadlines"))
                .as("the hearing appears in the agenda")
                .anyMatch(due -> due.path("work").asLong() == removal
                        && due.path("label").asText().equals("Udienza 1")
                        && due.path("due").asText().equals(SATURDAY.plusDays(16).toString()));
        String hearing = SATURDAY.plusDays(16).toString();
        assertThat(giulia.get("/calendar?from=" + hearing + "&until=" + hearing)
                        .expect(200)
                        .items())
                .as("at its hour")
                .anyMatch(line -> line.path("record").asLong() == removal
                        && line.path("label").asText().startsWith("Udienza 1")
                        && line.path("from").asText().equals("09:30"));
        String decided = SATURDAY.plusDays(2).toString();
        assertThat(h2.story
                        .step(removal, "VALIDATED", decided, "", "")
                        .expect(409)
                        .text())
                .contains("validation-without-decree", "validation-without-curator");
        described(removal, Map.of("specialCurator", "avv. Teresa Immaginari", "validationReference", "decreto 403"));
        h2.story.step(removal, "VALIDATED", decided, "", "").expect(200);
    }

    @Test
    void step5WhoFollowsPioFindsAndOpensNobodyAndTheTryIsTold() {
        JsonNode risk = h2.risk(file);
        assertThat(risk.path("levelLabel").asText()).as("the risk is high").isEqualTo("Alto");
        long shelter = h2.shelter(file, h2.places.facility("Rifugio", true));
        assertThat(h2.story.sheet(shelter).at("/details/codeName").asText()).isEqualTo("Casa Ginestra");
        h2.caseOfPio();
        Caller mario = h2.mario;
        assertThat(found(mario, h2.family)).contains(h2.ada, h2.leo, h2.nina);
        mario.get("/cases/" + file).expect(200);

        long barrier = h2.barrier(giulia).expect(201).id();
        for (long each : List.of(h2.ada, h2.leo, h2.nina)) {
            mario.get("/people/" + each).expect(404);
        }
        mario.get("/cases/" + file).expect(404);
        mario.get("/works/" + shelter).expect(404);
        assertThat(found(mario, h2.family)).as("search shows nothing").isEmpty();
        assertThat(found(mario, h2.codeOfAda)).isEmpty();
        Until.so(
                "the tries are logged",
                Duration.ofSeconds(30),
                () -> tries(barrier).size() >= 4);
        assertThat(tries(barrier))
                .allSatisfy(one -> assertThat(one.path("by").asText()).isEqualTo("Mario Prototipi"));
        for (Caller guard : List.of(giulia, h2.marco)) {
            assertThat(StreamSupport.stream(
                                    guard.get("/agenda?until=" + TODAY)
                                            .expect(200)
                                            .at("/tasks")
                                            .spliterator(),
                                    false)
                            .map(task -> task.path("title").asText()))
                    .as("and notified")
                    .anyMatch(title -> title.startsWith("Barriera " + barrier));
        }
    }

    private static List<Long> found(Caller who, String words) {
        return who.get("/people?q=" + words).expect(200).items().stream()
                .map(item -> item.path("id").asLong())
                .toList();
    }

    private List<JsonNode> tries(long barrier) {
        return giulia.get("/barriers/" + barrier + "/tries?limit=200")
                .expect(200)
                .items();
    }

    @Test
    void steps6And7And9FourteenMonthsWithTheAuntAndBackHome() {
        LocalDate start = TODAY.minusMonths(14);
        h2.reported(file, start.minusDays(20));
        h2.ordered(file, start);
        long foster = step6TheFosterCareStarts(start);
        step7TheVisitsFillTheirRegisterAndTheReport();
        h2.story
                .step(foster, "REPORTED", start.plusMonths(6).toString(), "", "")
                .expect(200);
        assertThat(deadline(h2.clocks.clock(foster), "report").path("due").asText())
                .as("six-monthly report, due again")
                .isEqualTo(start.plusMonths(12).toString());
        h2.story
                .step(foster, "REPORTED", start.plusMonths(12).toString(), "", "")
                .expect(200);
        step9BackHomeAndTheRowOfSinba(foster, start);
    }

    private long step6TheFosterCareStarts(LocalDate start) {
        LocalDate end = start.plusMonths(24);
        long aunt = h2.places.facility("Casa della zia materna", true);
        long foster = h2.opened(
                file,
                "minors.foster-care",
                start,
                Map.of("facility", aunt, "until", end.toString(), "details", h2.withTheAunt(start, false)));
        assertThat(h2.story
                        .step(foster, "STARTED", start.toString(), "", "")
                        .expect(409)
                        .text())
                .as("no relative up to the 4th degree of judges, experts and workers: the check is required")
                .contains("relatives-not-excluded");
        h2.story.describe(foster, h2.withTheAunt(start, true)).expect(200);
        h2.story.step(foster, "STARTED", start.toString(), "", "").expect(200);
        JsonNode details = h2.story.sheet(foster).at("/details");
        assertThat(List.of(
                        details.path("form").asText(),
                        details.path("kinship").asText(),
                        details.path("duration").asText(),
                        details.path("nature").asText()))
                .as("SINBA codes 2/1/1/1")
                .containsExactly("2", "1", "1", "1");
        Answer clock = h2.clocks.clock(foster);
        assertThat(deadline(clock, "longest").path("due").asText())
                .as("the limit of 24 months")
                .isEqualTo(end.toString());
        assertThat(deadline(clock, "report").path("due").asText())
                .as("the six-monthly report")
                .isEqualTo(start.plusMonths(6).toString());
        assertThat(deadline(clock, "end-decided").path("due").asText())
                .as("90 days before, to propose the extension")
                .isEqualTo(end.minusDays(90).toString());
        assertThat(giulia.get("/norms")
                        .expect(200)
                        .item("code", "minors.aff-max")
                        .toString())
                .as("and the manager is told 90 days before the limit")
                .contains("90");
        return foster;
    }

    private void step7TheVisitsFillTheirRegisterAndTheReport() {
        DeliveryStory deliveries = new DeliveryStory(h2.story);
        long visits = deliveries.visits(file, h2.ada);
        deliveries
                .mark(
                        visits,
                        List.of(
                                visit(1, "Ada e Leo giocano insieme.", "present", ""),
                                visit(2, "", "no-show", "Non ha avvisato")))
                .expect(200);
        Answer register = giulia.get("/activities/" + visits + "/register").expect(200);
        assertThat(register.at("/lines/0/marks"))
                .as("the register: done, no-show")
                .extracting(mark ->
                        mark.path("mark").asText() + " " + mark.path("times").asInt())
                .containsExactlyInAnyOrder("no-show 1", "present 1");
        assertThat(register.at("/sessions/0/note").asText()).as("and note").isEqualTo("Ada e Leo giocano insieme.");
        long measure = h2.opened(
                file,
                "minors.protected-visits",
                TODAY.minusMonths(3),
                Map.of(
                        "until",
                        TODAY.plusMonths(3).toString(),
                        "details",
                        Map.of(
                                "manner",
                                h2.story.firstCode("minors.visit-manner"),
                                "meets",
                                "Ada con Leo e Nina",
                                "place",
                                "Spazio neutro",
                                "everyDays",
                                7,
                                "minutes",
                                90,
                                "operator",
                                "Marta Inventati")));
        h2.story
                .step(measure, "STARTED", TODAY.minusMonths(3).toString(), "", "")
                .expect(200);
        YearMonth month = YearMonth.from(TODAY).minusMonths(1);
        h2.story
                .deliver(
                        measure,
                        month.toString(),
                        List.of(
                                Map.of("on", month.atDay(8).toString(), "quantity", 1.5),
                                Map.of("on", month.atDay(15).toString(), "quantity", 0, "absence", "unjustified")))
                .expect(200);
        PaperStory papers = new PaperStory(giulia);
        Answer report = papers.written(
                        file,
                        "minors.visits-report",
                        Map.of(
                                "from",
                                TODAY.minusMonths(3).toString(),
                                "until",
                                TODAY.toString(),
                                "addressee",
                                "Al Tribunale per i minorenni",
                                "fields",
                                Map.of("proceeding", "RG 12")))
                .expect(201);
        assertThat(giulia.get("/letters/" + report.id()).expect(200).text())
                .as("the quarterly report is prefilled")
                .contains("RG 12", h2.number(file), "Ada e Leo giocano insieme", "Non si è presentato");
    }

    private static Map<String, Object> visit(int session, String note, String mark, String why) {
        return Map.of(
                "session",
                session,
                "note",
                note,
                "marks",
                List.of(Map.of("session", 0, "enrolment", 1, "mark", mark, "note", why)));
    }

    private void step9BackHomeAndTheRowOfSinba(long foster, LocalDate start) {
        long home = h2.opened(
                file,
                "minors.home-education",
                TODAY,
                Map.of(
                        "until",
                        TODAY.plusMonths(6).toString(),
                        "provider",
                        "Cooperativa Esempio",
                        "details",
                        Map.of(
                                "weeklyHours",
                                6,
                                "setting",
                                h2.story.firstCode("minors.education-setting"),
                                "goals",
                                "Tornare a stare insieme",
                                "signedOn",
                                TODAY.toString())));
        h2.story.step(home, "STARTED", TODAY.toString(), "", "").expect(200);
        assertThat(h2.story.sheet(home).at("/details/weeklyHours").asInt()).isEqualTo(6);

        h2.story.step(foster, "ENDED", TODAY.toString(), "1", "").expect(200);
        Answer ended = h2.story.sheet(foster);
        assertThat(ended.at("/outcome").asText())
                .as("foster care ends with outcome 1")
                .isEqualTo("1");
        assertThat(ended.at("/history"))
                .as("the history of its states is intact")
                .extracting(line ->
                        line.path("step").asText() + " " + line.path("on").asText())
                .containsExactly(
                        "PROPOSED " + start,
                        "STARTED " + start,
                        "REPORTED " + start.plusMonths(6),
                        "REPORTED " + start.plusMonths(12),
                        "ENDED " + TODAY);

        Answer row =
                giulia.get("/areas/minors/sinba-rows/" + file + "/" + h2.leo).expect(200);
        Map<String, String> sinba = new LinkedHashMap<>();
        row.items()
                .forEach(one -> sinba.put(
                        one.path("attribute").asText(), one.path("value").asText()));
        LocalDate first = start.minusDays(20);
        assertThat(sinba)
                .as("the row of SINBA")
                .containsEntry(
                        "DataPrimaSegnalazione", String.format("%02d/%d", first.getMonthValue(), first.getYear()))
                .containsEntry("MinoreStranieroNoAcc", "2")
                .containsEntry("FonteSegnalazione", "5")
                .containsEntry("AutoritaProvvedimento", "2")
                .containsEntry("TipoProvvedimentoGiudiziario", "4")
                .containsEntry("FormaInterventoAffido", "2")
                .containsEntry("TipoInterventoAffido", "1")
                .containsEntry("EsitoAffido", "1")
                .containsEntry("LuogoVita", "2")
                .containsEntry("ComposizioneFamiglia", "3 6");
        assertThat(row.at("/lacking")).isEmpty();
        assertThat(row.text()).doesNotContain(h2.family, "Leo");
        giulia.get("/areas/minors/sinba-rows/" + file + "/" + h2.pio).expect(404);
        giulia.get("/areas/minors/sinba-rows/" + Long.MAX_VALUE + "/" + h2.leo).expect(404);
    }

    @Test
    void step8WhatAdaGetsIsWithoutReporterPlaceConfidencesAndHerSister() {
        long irma = giulia.post("/people", CaseStory.person("Provetti" + h2.family, "Irma"))
                .expect(201)
                .id();
        joins(irma);
        new PeopleStory(giulia)
                .enter(h2.ada, "addresses", PeopleStory.address("FACILITY", REFUGE, true, "2025-09-02"))
                .expect(200);
        note("Ada vive in " + REFUGE + "; la sorella Irma la aiuta.", "ORDINARY");
        note("Ipotesi da verificare con il medico.", "PROFESSIONAL");
        Map<String, Object> report = new LinkedHashMap<>(new IntakeStory(town).report(h2.leo, "ORDINARY"));
        report.put("facts", "Rosa Campionati riferisce che di notte si grida.");
        Answer received = giulia.post("/reports", report).expect(201);
        giulia.post(
                        "/reports/" + received.id() + "/screening",
                        Map.of("outcome", "JOINED", "caseId", file, "note", "Stesso nucleo"),
                        "If-Match",
                        received.etag())
                .expect(200);

        PaperStory papers = new PaperStory(giulia);
        long copy = papers.requested(file, "CITIZEN", h2.ada, List.of(h2.ada, h2.leo, h2.nina));
        assertThat(giulia.get("/file-copies/" + copy).expect(200).at("/dueOn").asText())
                .as("the clock of 30 days")
                .isEqualTo(TODAY.plusDays(30).toString());
        Answer made = papers.made(copy).expect(200);
        assertThat(giulia.get("/documents/" + made.at("/data").asLong() + "/content")
                        .expect(200)
                        .text())
                .as("without reporter, secret address, professional notes and the sister")
                .contains("di notte si grida")
                .doesNotContain("Campionati")
                .doesNotContain("Rifugio")
                .doesNotContain("Ipotesi")
                .doesNotContain("Irma");
        assertThat(giulia.get("/file-copies/" + copy + "/manifest").expect(200).text())
                .as("the log of what was struck out")
                .contains("\"reporter\"", "professional-secrecy", "secret-place", "other-person");
    }

    private void joins(long person) {
        Answer now = giulia.get("/cases/" + file).expect(200);
        giulia.post(
                        "/cases/" + file + "/members",
                        Map.of("person", person, "from", TODAY.toString()),
                        "If-Match",
                        now.etag())
                .expect(200);
    }

    private void note(String text, String secrecy) {
        giulia.post(
                        "/cases/" + file + "/notes",
                        Map.of(
                                "type",
                                h2.story.firstCode("note-type"),
                                "on",
                                TODAY.toString(),
                                "text",
                                text,
                                "secrecy",
                                secrecy,
                                "shelf",
                                "RECORD"))
                .expect(201);
    }

    @Test
    void step10FreedomIncomeGoesOutWithBothDeclarationsAndWithoutTheAddress() {
        new PeopleStory(giulia)
                .enter(h2.ada, "addresses", PeopleStory.address("FACILITY", REFUGE, true, "2025-09-02"))
                .expect(200);
        long asked = h2.opened(
                file,
                "adults.freedom-income",
                TODAY,
                Map.of("receivedOn", TODAY.toString(), "details", Map.of("centre", "Centro antiviolenza Esempio")));
        assertThat(h2.story
                        .step(asked, "FORWARDED", TODAY.toString(), "", "")
                        .expect(409)
                        .text())
                .as("both documents are mandatory")
                .contains("centre-declaration-missing", "social-declaration-missing");
        described(asked, Map.of("centreSignedBy", "Sara Prototipi", "centreDeclaredOn", TODAY.toString()));
        assertThat(h2.story
                        .step(asked, "FORWARDED", TODAY.toString(), "", "")
                        .expect(409)
                        .text())
                .contains("social-declaration-missing")
                .doesNotContain("centre-declaration-missing");
        described(asked, Map.of("socialSignedBy", "Giulia Provetti", "socialDeclaredOn", TODAY.toString()));
        h2.story.step(asked, "FORWARDED", TODAY.toString(), "", "").expect(200);
        assertThat(h2.story.sheet(asked).at("/step").asText()).as("forwarded").isEqualTo("FORWARDED");

        PaperStory papers = new PaperStory(giulia);
        long letter = papers.written(
                        file,
                        "adults.freedom-income-letter",
                        Map.of("work", asked, "secrecy", "PROFESSIONAL", "fields", Map.of("protocol", "2026/77")))
                .expect(201)
                .id();
        assertThat(giulia.get("/letters/" + letter).expect(200).text())
                .as("the secret address is never printed")
                .contains("2026/77")
                .doesNotContain("Rifugio");
    }
}
