package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/**
 * The steering table of the social agency for housing over REST: it meets, a home that is being lost is brought there without
 * a name, and what is decided is a task.
 */
@OnBothDatabases
class AgencyTableOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LOOK_AGAIN = TODAY.plusDays(21);
    private static final String QUESTION = "Nucleo di quattro persone, sfratto fra trenta giorni: quale garanzia?";
    private static final String ADVICE = "Garanzia del fondo per sei mesi, mediazione con la proprietà.";

    private final Town town;
    private final Caller coordinator;
    private final Caller worker;
    private final CaseStory story;
    private final AgencyTableStory agency;

    AgencyTableOverRestIT(Town town) {
        this.town = town;
        new Areas(town).ensure("housing");
        this.coordinator = town.user("coordinator", "worker", "desk");
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.agency = new AgencyTableStory(coordinator, town.unit());
    }

    @Test
    void aHomeThatIsBeingLostIsBroughtToTheTableAndTheDecisionIsATask() {
        long company = agency.partner();
        Answer table = agency.table(company);
        long file = story.caseInCharge();
        Answer meeting = agency.planned(table.id(), company, RegisterStory.id(worker));
        itsMeetingsStandUnderTheTable(table.id(), meeting.id());
        long talk = aCaseIsBroughtWithoutAName(meeting.id(), file);
        whoSeesNoCaseReadsTheAgendaAlone(table.id(), meeting.id(), file);
        whatIsDecidedIsATask(talk, file);
        aMeetingIsHeldWithItsAccount(meeting, table.id(), company);
        whatTheTableReachesIsMeasured(table.id());
    }

    /** The kind is housing's word in core's list. */
    @Test
    void theTableIsToldByItsOwnWord() {
        assertThat(worker.get("/code-lists/undertaking-kind", "Accept-Language", "it")
                        .expect(200)
                        .items())
                .filteredOn(kind -> kind.path("code").asText().equals(AgencyTableStory.KIND))
                .singleElement()
                .satisfies(kind -> assertThat(kind.path("label").asText())
                        .isEqualTo("Cabina di regia dell'agenzia sociale per la casa"));
        worker.post("/undertakings", agency.tableOf(agency.partner())).expect(403);
    }

    private void itsMeetingsStandUnderTheTable(long table, long meeting) {
        assertThat(worker.get("/gatherings?about=" + table).expect(200).items())
                .extracting(one -> one.path("id").asLong())
                .containsExactly(meeting);
        assertThat(worker.get("/undertakings/" + table)
                        .expect(200)
                        .at("/data/kind")
                        .asText())
                .isEqualTo(AgencyTableStory.KIND);
        assertThat(coordinator
                        .post("/gatherings", agency.meeting("PLANNED", "", Long.MAX_VALUE, List.of()))
                        .expect(422)
                        .text())
                .contains("/undertaking", "unknown-undertaking");
    }

    private long aCaseIsBroughtWithoutAName(long meeting, long file) {
        Answer talk = worker.post("/gatherings/" + meeting + "/cases", Map.of("caseId", file, "question", QUESTION))
                .expect(201);
        assertThat(worker.post("/gatherings/" + meeting + "/cases", Map.of("caseId", file, "question", QUESTION))
                        .expect(409)
                        .text())
                .contains("case-brought-already");
        return talk.id();
    }

    private void whoSeesNoCaseReadsTheAgendaAlone(long table, long meeting, long file) {
        Town.Staff staff = town.staffIn(List.of(), "Zoe Immaginari", "worker");
        Caller elsewhere = Caller.signedIn(town.house(), staff.name(), staff.password());
        String number = worker.get("/cases/" + file).expect(200).at("/number").asText();
        String member =
                worker.get("/cases/" + file).expect(200).at("/members/0/label").asText();
        assertThat(number).isNotBlank();
        assertThat(member).isNotBlank();
        assertThat(elsewhere.get("/gatherings/" + meeting).expect(200).text())
                .contains("Sfratti del mese")
                .doesNotContain(number, member, QUESTION);
        assertThat(elsewhere.get("/undertakings/" + table).expect(200).text()).doesNotContain(number, member, QUESTION);
        assertThat(elsewhere
                        .get("/gatherings/" + meeting + "/cases")
                        .expect(200)
                        .items())
                .isEmpty();
        elsewhere
                .post("/gatherings/" + meeting + "/cases", Map.of("caseId", file, "question", "Come va?"))
                .expect(404);
        assertThat(worker.get("/gatherings/" + meeting + "/cases")
                        .expect(200)
                        .at("/items/0/caseNumber")
                        .asText())
                .isEqualTo(number);
    }

    private void whatIsDecidedIsATask(long talk, long file) {
        Answer brought = worker.get("/cases/" + file + "/case-talks").expect(200);
        assertThat(brought.at("/items/0/id").asLong()).isEqualTo(talk);
        String etag = "\"" + brought.at("/items/0/version").asInt() + "\"";
        Answer late = worker.put("/case-talks/" + talk + "/advice", advice(TODAY.minusDays(1)), "If-Match", etag)
                .expect(422);
        assertThat(late.text()).contains("/followUp");
        worker.put("/case-talks/" + talk + "/advice", advice(LOOK_AGAIN), "If-Match", etag)
                .expect(200);
        worker.put("/case-talks/" + talk + "/advice", advice(LOOK_AGAIN), "If-Match", etag)
                .expect(412);
        assertThat(worker.get("/cases/" + file + "/tasks").expect(200).items())
                .anySatisfy(
                        task -> assertThat(task.toString()).contains(LOOK_AGAIN.toString(), AgencyTableStory.TITLE));
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("case-brought", "case-advised");
        assertThat(worker.get("/cases/" + file + "/case-talks").expect(200).text())
                .contains(ADVICE);
    }

    private void aMeetingIsHeldWithItsAccount(Answer meeting, long table, long company) {
        List<Map<String, Object>> guests = AgencyTableStory.guests(company, RegisterStory.id(worker), true);
        assertThat(coordinator
                        .put(
                                "/gatherings/" + meeting.id(),
                                agency.meeting("HELD", "", table, guests),
                                "If-Match",
                                meeting.etag())
                        .expect(422)
                        .text())
                .contains("/account");
        coordinator
                .put(
                        "/gatherings/" + meeting.id(),
                        agency.meeting("HELD", "Si attiva il fondo di garanzia.", table, guests),
                        "If-Match",
                        meeting.etag())
                .expect(200);
        assertThat(worker.get("/gatherings/hours").expect(200).text()).contains("\"kind\":\"table-meeting\"");
    }

    private void whatTheTableReachesIsMeasured(long table) {
        Map<String, Object> reading = Map.of("gauge", "garanzie", "on", TODAY.toString(), "value", 1, "note", "");
        worker.post("/undertakings/" + table + "/readings", reading).expect(403);
        coordinator.post("/undertakings/" + table + "/readings", reading).expect(201);
        assertThat(worker.get("/undertakings/" + table + "/progress")
                        .expect(200)
                        .at("/items/0/reached")
                        .asBoolean())
                .isFalse();
    }

    private static Map<String, Object> advice(LocalDate lookAgain) {
        return Map.of("advice", ADVICE, "followUp", lookAgain.toString());
    }
}
