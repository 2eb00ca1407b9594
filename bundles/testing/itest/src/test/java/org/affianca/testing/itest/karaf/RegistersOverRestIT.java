package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** The office itself over REST: partners, streets, staff, projects, supervision, practices, students; no area is needed. */
@OnBothDatabases
class RegistersOverRestIT {
    private final Town town;
    private final Caller coordinator;
    private final Caller worker;
    private final RegisterStory registers;

    RegistersOverRestIT(Town town) {
        this.town = town;
        this.coordinator = town.user("coordinator", "worker", "desk");
        this.worker = town.user("worker", "desk");
        this.registers = new RegisterStory(coordinator, town.unit());
    }

    @Test
    void aPartnerIsCorrectedReadAsItWasAndListedByName() {
        Map<String, Object> first = RegisterStory.partner(RegisterStory.name("Cooperativa Vecchia"));
        Answer made = registers.added("partners", first);
        Map<String, Object> second = RegisterStory.partner(RegisterStory.name("Cooperativa Nuova"));
        Answer changed = coordinator
                .put("/partners/" + made.id(), second, "If-Match", made.etag())
                .expect(200);
        assertThat(changed.at("/version").asInt()).isEqualTo(2);
        Answer stale = coordinator
                .put("/partners/" + made.id(), first, "If-Match", made.etag())
                .expect(412);
        assertThat(stale.text()).contains("2");
        assertThat(worker.get("/partners/" + made.id() + "/versions/1")
                        .expect(200)
                        .at("/data/name")
                        .asText())
                .isEqualTo(first.get("name"));
        assertThat(worker.get("/partners/" + made.id() + "/versions")
                        .expect(200)
                        .items())
                .hasSize(2);
        assertThat(worker.get("/partners?q="
                                + String.valueOf(second.get("name")).replace(" ", "%20"))
                        .expect(200)
                        .items())
                .hasSize(1);
        worker.post("/partners", first).expect(403);
        worker.get("/partners/" + Long.MAX_VALUE).expect(404);
        Answer wrong = coordinator
                .post("/partners", Map.of("kind", "castle", "name", "", "mail", "x"))
                .expect(422);
        assertThat(wrong.text()).contains("/kind", "/name", "/mail", "Non è un indirizzo di posta elettronica.");
    }

    @Test
    void anAgreementTellsWhichPartnerMayDeliverAServiceToday() {
        long partner = registers.partner();
        long agreement = registers.agreement(partner);
        String covering = "/agreements/covering/core.economic-aid?on=" + RegisterStory.TODAY;
        assertThat(worker.get(covering).expect(200).text()).contains("\"id\":" + agreement);
        assertThat(worker.get("/agreements?about=" + partner)
                        .expect(200)
                        .at("/items/0/data/ceiling")
                        .asText())
                .isEqualTo("40000.5");
        assertThat(worker.get("/agreements/covering/core.economic-aid?on=" + RegisterStory.TODAY.plusYears(2))
                        .expect(200)
                        .text())
                .doesNotContain("\"id\":" + agreement + ",");
    }

    @Test
    void theStreetProposesTheUnitForWhoeverLivesThere() {
        String street = RegisterStory.name("Via dei Segnaposto");
        registers.catchment(street);
        Answer proposal = worker.get(
                        "/catchments/proposal?municipality=Parma&address=" + (street + " 7").replace(" ", "%20"))
                .expect(200);
        assertThat(proposal.at("/proposal/unit").asLong()).isEqualTo(town.unit());
        assertThat(proposal.at("/proposal/because").asText()).isEqualTo(street);
        assertThat(coordinator
                        .post("/catchments", RegisterStory.catchment(street, town.unit()))
                        .expect(422)
                        .text())
                .contains("/street", street);
        String other = RegisterStory.name("Viale dei Collaudi");
        assertThat(coordinator
                        .post(
                                "/catchments/list",
                                Map.of(
                                        "items",
                                        List.of(
                                                RegisterStory.catchment(other, town.unit()),
                                                RegisterStory.catchment(street, town.unit()))))
                        .expect(422)
                        .text())
                .contains("/items/1/street");
        assertThat(coordinator
                        .post("/catchments/list", Map.of("items", List.of(RegisterStory.catchment(other, town.unit()))))
                        .expect(200)
                        .at("/streets")
                        .asInt())
                .isEqualTo(1);
        CaseStory story = new CaseStory(town, worker);
        worker.get("/catchments/proposal?person=" + story.person()).expect(200);
        worker.get("/catchments/proposal?person=" + Long.MAX_VALUE).expect(404);
    }

    @Test
    void nobodyWorksMoreThanFullTimeAndTheStrengthIsCounted() {
        Town.Staff carla = town.staff("Carla Provetti", "worker");
        long id = RegisterStory.id(Caller.signedIn(town.house(), carla.name(), carla.password()));
        registers.post(id, 60);
        assertThat(coordinator
                        .post("/staff-posts", registers.postOf(id, 50))
                        .expect(422)
                        .text())
                .contains("/share", "110");
        assertThat(worker.get("/staff-posts/strength").expect(200).text())
                .contains("\"profession\":\"social-worker\"", "hundredths");
    }

    @Test
    void aProjectIsMeasured() {
        long project = registers.project();
        assertThat(worker.get("/undertakings/" + project + "/progress")
                        .expect(200)
                        .at("/items/0/overdue")
                        .asBoolean())
                .isTrue();
        Map<String, Object> reading =
                Map.of("gauge", "persone", "on", RegisterStory.TODAY.toString(), "value", 41, "note", "Fine trimestre");
        worker.post("/undertakings/" + project + "/readings", reading).expect(403);
        coordinator.post("/undertakings/" + project + "/readings", reading).expect(201);
        Answer progress = worker.get("/undertakings/" + project + "/progress").expect(200);
        assertThat(progress.at("/items/0/reached").asBoolean()).isTrue();
        assertThat(progress.at("/items/0/overdue").asBoolean()).isFalse();
    }

    @Test
    void aConfidentialSupervisionTalksAboutACaseAndCountsItsHours() {
        CaseStory story = new CaseStory(town, worker);
        long file = story.caseInCharge();
        long me = RegisterStory.id(worker);
        Map<String, Object> planned =
                registers.gathering("PLANNED", List.of(RegisterStory.guest("participant", me, false)));
        Answer supervision = registers.added("gatherings", planned);
        Town.Staff outside = town.staff("Elio Provetti", "worker");
        Caller elio = Caller.signedIn(town.house(), outside.name(), outside.password());
        elio.get("/gatherings/" + supervision.id()).expect(404);

        Answer talk = worker.post(
                        "/gatherings/" + supervision.id() + "/cases",
                        Map.of("caseId", file, "question", "Come coinvolgere la scuola?"))
                .expect(201);
        assertThat(worker.post(
                                "/gatherings/" + supervision.id() + "/cases",
                                Map.of("caseId", file, "question", "Ancora?"))
                        .expect(409)
                        .text())
                .contains("case-brought-already");
        worker.put(
                        "/case-talks/" + talk.id() + "/advice",
                        Map.of(
                                "advice",
                                "Incontro con la scuola.",
                                "followUp",
                                RegisterStory.TODAY.plusDays(14).toString()),
                        "If-Match",
                        talk.etag())
                .expect(200);
        assertThat(worker.get("/cases/" + file + "/case-talks").expect(200).text())
                .contains("Incontro con la scuola.");
        assertThat(worker.get("/cases/" + file + "/tasks").expect(200).text())
                .contains(RegisterStory.TODAY.plusDays(14).toString());
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("case-brought", "case-advised");

        Map<String, Object> held = registers.gathering("HELD", List.of(RegisterStory.guest("participant", me, true)));
        coordinator
                .put("/gatherings/" + supervision.id(), held, "If-Match", supervision.etag())
                .expect(200);
        assertThat(worker.get("/gatherings/hours").expect(200).text()).contains("\"kind\":\"supervision\"");
    }

    @Test
    void aPracticeIsReadByNameAndAPlanningNoteKeepsItsFigures() {
        Answer practice = coordinator
                .post("/writings", registers.writing("practice", RegisterStory.name("Prassi")))
                .expect(201);
        assertThat(worker.post("/writings/" + practice.id() + "/readers")
                        .expect(200)
                        .items())
                .hasSize(1);
        Answer note = coordinator
                .post("/writings", registers.writing("planning-note", RegisterStory.name("Casa")))
                .expect(201);
        worker.get("/writings/" + note.id() + "/versions/1/figures").expect(200);
    }

    @Test
    void aStudentsDraftEntersTheDiaryWithTheTutorsSignature() {
        Town.Staff staff = town.staff("Samira Finzioni", "worker");
        Caller student = Caller.signedIn(town.house(), staff.name(), staff.password());
        CaseStory story = new CaseStory(town, worker);
        long file = story.caseInCharge();
        Map<String, Object> draft = Map.of(
                "type",
                "home-visit",
                "on",
                RegisterStory.TODAY.toString(),
                "text",
                "Visita a casa di Bruno.",
                "secrecy",
                "ORDINARY");
        student.post("/cases/" + file + "/student-drafts", draft).expect(403);
        registers.placement(RegisterStory.id(student), RegisterStory.id(worker));
        Answer written =
                student.post("/cases/" + file + "/student-drafts", draft).expect(201);
        student.post("/student-drafts/" + written.id() + "/signature", Map.of(), "If-Match", written.etag())
                .expect(403);
        assertThat(worker.get("/student-drafts").expect(200).text()).contains("Visita a casa di Bruno.");
        Answer back = worker.post(
                        "/student-drafts/" + written.id() + "/return",
                        Map.of("words", "Distingui fatti e opinioni."),
                        "If-Match",
                        written.etag())
                .expect(200);
        Answer again = student.put("/student-drafts/" + written.id(), draft, "If-Match", back.etag())
                .expect(200);
        worker.post("/student-drafts/" + written.id() + "/signature", Map.of(), "If-Match", written.etag())
                .expect(412);
        Answer signed = worker.post(
                        "/student-drafts/" + written.id() + "/signature", Map.of(), "If-Match", again.etag())
                .expect(200);
        assertThat(signed.at("/state").asText()).isEqualTo("COSIGNED");
        assertThat(worker.get("/cases/" + file + "/notes").expect(200).text()).contains("Visita a casa di Bruno.");
    }
}
