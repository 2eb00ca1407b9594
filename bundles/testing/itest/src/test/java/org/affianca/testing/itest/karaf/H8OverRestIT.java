package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** H8 over REST: Rosa Campionati asks for an exchange, nearly loses her home, and moves to the ground floor. */
@OnBothDatabases
class H8OverRestIT {
    private static final String FOURTH_FLOOR = "Via dei Segnaposto 4, quarto piano";
    private static final String GROUND_FLOOR = "Via Ponte 2, piano terra";
    private static final String PRESSURE = "La nonna ha paura del nipote";
    private static final LocalDateTime SERVED = LocalDateTime.now().minusDays(2).truncatedTo(ChronoUnit.MINUTES);

    private final Town town;
    private final Caller worker;
    private final Caller office;
    private final CaseStory story;
    private final H8Story homes;
    private final ClockStory clocks;
    private final WaitingStory waiting;

    private long file;
    private long gino;
    private long oldHome;
    private long exchange;
    private long rosa;
    private long forfeiture;
    private long assessment;

    H8OverRestIT(Town town) {
        this.town = town;
        new Areas(town).ensure("housing");
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.homes = new H8Story(town, story);
        this.clocks = new ClockStory(story);
        this.waiting = new WaitingStory(town, story);
        Town.Staff clerk = town.staff("Marta Inventati", "worker");
        this.office = Caller.signedIn(town.house(), clerk.name(), clerk.password());
    }

    @Test
    void rosaAsksForAnExchangeKeepsHerTenancyAndMovesToTheGroundFloor() {
        long person = homes.person("Campionati", "Rosa", "1938-09-28", "F", "L378");
        gino = homes.person("Segnaposto", "Gino", "1963-03-03", "M", "G273");
        file = homes.caseOf(person);
        oldHome = homes.livedIn(file, FOURTH_FLOOR);
        worker.post("/people/" + person + "/means-tests", MeansStory.isee("attestation", 9_800))
                .expect(201);
        sheIsRankedByHealthPointsAsLongAsTheCertificateHolds();
        theNoticeStartsTheTermToAnswer();
        theProcedureStandsStillAndTheOfficeReadsNothingElse();
        theForfeitureIsWithdrawnAndTheGroundFloorIsHers();
    }

    /** H8.2: 15 to 30 days of defence per local rule: one number that the municipality sets, and no running term moves. */
    @Test
    void theDaysToAnswerAreWhatTheMunicipalityHasSet() {
        String norm = "/norms/housing.forfeiture-defence";
        Caller administrator = town.administrator();
        long dora = homes.caseOf(homes.person("Esempi", "Dora", "1951-04-12", "F", "L378"));
        long earlier = notice(dora, "Via dei Segnaposto 6");
        clocks.happened(earlier, "forfeiture-notified", SERVED, "Raccomandata 20")
                .expect(201);
        Map<String, Object> own = Map.of(
                "value",
                20,
                "from",
                SERVED.toLocalDate().minusDays(30).toString(),
                "source",
                "Regolamento comunale 4/2026, art. 9",
                "confirmed",
                true);
        worker.post(norm + "/values", own).expect(403);
        Answer set = administrator.post(norm + "/values", own).expect(201);
        assertThat(set.at("/today/amount").asInt()).isEqualTo(20);
        assertThat(set.at("/rules/0/amount").asInt())
                .as("what was shipped stays readable")
                .isEqualTo(15);

        long later = notice(dora, "Via dei Segnaposto 8");
        JsonNode twenty = defence(clocks.happened(later, "forfeiture-notified", SERVED, "Raccomandata 21"));
        assertThat(twenty.path("due").asText())
                .as("H8.2: days of defence per local rule")
                .isEqualTo(SERVED.toLocalDate().plusDays(20).toString());
        assertThat(twenty.path("confirmed").asBoolean()).isTrue();
        assertThat(twenty.path("source").asText()).startsWith("Regolamento comunale");
        assertThat(defence(clocks.happened(earlier, "crime-reported", SERVED.plusHours(1), ""))
                        .path("due")
                        .asText())
                .as("a term that ran before goes on as it began")
                .isEqualTo(SERVED.toLocalDate().plusDays(15).toString());

        String withdrawal = norm + "/values/" + set.at("/own/0/id").asLong() + "/withdrawal";
        administrator.post(withdrawal, Map.of()).expect(428);
        administrator.post(withdrawal, Map.of(), "If-Match", "\"7\"").expect(412);
        assertThat(administrator
                        .post(withdrawal, Map.of(), "If-Match", "\"1\"")
                        .expect(200)
                        .at("/today/amount")
                        .asInt())
                .isEqualTo(15);
        assertThat(defence(clocks.happened(later, "defence-extended", SERVED.plusHours(1), "Nota prot. 90"))
                        .path("due")
                        .asText())
                .as("and so does one that began by the value withdrawn")
                .isEqualTo(SERVED.toLocalDate().plusDays(35).toString());
    }

    private long notice(long of, String dwelling) {
        Map<String, Object> fields = Map.of(
                "measure",
                "FORFEITURE",
                "cause",
                "undeclared-member",
                "ascertainedOn",
                H8Story.day(-3),
                "ascertainedBy",
                "Sopralluogo della polizia locale",
                "dwelling",
                dwelling);
        Map<String, Object> act = Map.of("authority", "Azienda casa di esempio", "reference", "DEC 9/2026");
        return homes.opened(of, "forfeiture", fields, act);
    }

    private static JsonNode defence(Answer clock) {
        return ClockStory.deadline(clock.expect(201), "housing.forfeiture-defence");
    }

    /** H8.1: exchange ranking by health points; certificate expiry. */
    private void sheIsRankedByHealthPointsAsLongAsTheCertificateHolds() {
        Caller head = waiting.keeper("Olga Modelli", "coordinator");
        Answer table = head.get("/points-tables?service=housing.home-exchange").expect(200);
        assertThat(table.at("/items/0/confirmed").asBoolean())
                .as("points of a region are an example until somebody confirms them")
                .isFalse();
        assertThat(table.at("/items/0/source").asText()).contains("Legge regionale");
        List<Long> units = town.units();
        long list = homes.list(head, units.get(units.size() - 1), table);

        exchange = homes.exchange(file, FOURTH_FLOOR);
        story.step(exchange, "CHECKED", H8Story.day(0), "", "").expect(200);
        homes.describe(exchange, Map.of("certifiedUntil", H8Story.day(-1))).expect(200);
        assertThat(story.step(exchange, "RANKED", H8Story.day(0), "", "")
                        .expect(409)
                        .text())
                .as("H8.1: an expired certificate does not rank")
                .contains("certificate-expired");
        homes.describe(exchange, Map.of("certifiedUntil", H8Story.day(30))).expect(200);
        story.step(exchange, "RANKED", H8Story.day(0), "", "").expect(200);

        assertThat(worker.get("/works/" + exchange + "/advice").expect(200).text())
                .as("H8.1: ISEE fine")
                .doesNotContain("income");

        long other = homes.exchange(
                homes.caseOf(homes.person("D'Esempio", "Niccolò", "1959-06-02", "M", "G337")), "Via Prova 1");
        homes.entered(list, other, Map.of("health", "moderate", "age", 67));
        Answer entered = homes.entered(
                list,
                exchange,
                Map.of("health", "severe", "health.until", H8Story.day(30), "barriers", true, "age", 88));
        rosa = entered.id();
        assertThat(entered.at("/rank").asInt())
                .as("H8.1: ranked by health points")
                .isEqualTo(1);
        assertThat(entered.at("/points").decimalValue()).isEqualByComparingTo("21");

        Answer expired = homes.stated(
                        rosa, Map.of("health", "severe", "health.until", H8Story.day(-1), "barriers", true, "age", 88))
                .expect(200);
        assertThat(expired.at("/points").decimalValue())
                .as("H8.1: health points end with the certificate")
                .isEqualByComparingTo("11");
        Answer renewed = homes.stated(
                        rosa, Map.of("health", "severe", "health.until", H8Story.day(180), "barriers", true, "age", 88))
                .expect(200);
        assertThat(renewed.at("/points").decimalValue()).isEqualByComparingTo("21");
        Answer sheet = worker.get("/waiting-list-entries/" + rosa + "/sheet").expect(200);
        assertThat(sheet.at("/explained/0/detail").asText()).contains("Gravi");
        assertThat(sheet.text()).contains("Campionati Rosa").doesNotContain("Esempio Niccol");
    }

    /** H8.2: forfeiture notice (cause undeclared member), 15 to 30 days of defence per local rule; clock. */
    private void theNoticeStartsTheTermToAnswer() {
        forfeiture = homes.opened(
                file,
                "forfeiture",
                Map.of(
                        "measure",
                        "FORFEITURE",
                        "cause",
                        "undeclared-member",
                        "ascertainedOn",
                        H8Story.day(-3),
                        "ascertainedBy",
                        "Sopralluogo della polizia locale",
                        "dwelling",
                        FOURTH_FLOOR,
                        "undeclaredMember",
                        gino),
                Map.of("authority", "Azienda casa di esempio", "reference", "DEC 8/2026"));
        assertThat(story.step(forfeiture, "NOTIFIED", H8Story.day(-2), "", "")
                        .expect(409)
                        .text())
                .as("H8.2: a notice has a number and the day on which it was served")
                .contains("notice-not-served");
        homes.describe(forfeiture, Map.of("noticeReference", "Prot. 88/2026", "noticeOn", H8Story.day(-2)))
                .expect(200);
        Answer notified =
                story.step(forfeiture, "NOTIFIED", H8Story.day(-2), "", "").expect(200);
        assertThat(notified.text()).as("H8.2: forfeiture notice").contains("Avviso notificato");

        Answer clock = clocks.happened(forfeiture, "forfeiture-notified", SERVED, "Raccomandata 12")
                .expect(201);
        JsonNode defence = ClockStory.deadline(clock, "housing.forfeiture-defence");
        assertThat(defence.path("due").asText())
                .as("H8.2: 15 days to answer")
                .isEqualTo(SERVED.toLocalDate().plusDays(15).toString());
        assertThat(defence.path("confirmed").asBoolean())
                .as("H8.2: per local rule, to be confirmed")
                .isFalse();
        assertThat(defence.path("external").asBoolean()).isTrue();
        Answer longer = clocks.happened(forfeiture, "defence-extended", SERVED.plusHours(1), "Nota prot. 89")
                .expect(201);
        assertThat(ClockStory.deadline(longer, "housing.forfeiture-defence")
                        .path("due")
                        .asText())
                .as("H8.2: up to 30 days")
                .isEqualTo(SERVED.toLocalDate().plusDays(30).toString());

        homes.describe(forfeiture, Map.of("actReference", "Det. 9/2026")).expect(200);
        assertThat(story.step(forfeiture, "DECREED", H8Story.day(0), "", "")
                        .expect(409)
                        .text())
                .as("H8.2: nothing is decided while the tenant may answer")
                .contains("defence-still-runs");
        assertThat(worker.get("/agenda?until=" + H8Story.day(60)).expect(200).at("/deadlines"))
                .anyMatch(due -> due.path("work").asLong() == forfeiture
                        && due.path("code").asText().equals("housing.forfeiture-defence"));
    }

    /** H8.3: suspended by a motivated act; the housing office sees only "suspended for social evaluation". */
    private void theProcedureStandsStillAndTheOfficeReadsNothingElse() {
        Answer answered = clocks.happened(
                        forfeiture, "counter-deductions-received", SERVED.plusDays(1), "Memoria della signora")
                .expect(201);
        assertThat(ClockStory.deadline(answered, "housing.forfeiture-defence")
                        .path("metOn")
                        .asText())
                .isEqualTo(SERVED.toLocalDate().plusDays(1).toString());
        homes.describe(forfeiture, Map.of("defenceOn", H8Story.day(-1), "defenceReference", "Prot. 95/2026"))
                .expect(200);
        story.step(forfeiture, "DEFENDED", H8Story.day(0), "", "").expect(200);

        assessment = clocks.opened(file, "core.assessment", Map.of("instrument", "", "secrecy", "PROFESSIONAL"));
        story.step(assessment, "STARTED", H8Story.day(0), "", "").expect(200);
        worker.post(
                        "/cases/" + file + "/notes",
                        Map.of(
                                "type",
                                story.firstCode("note-type"),
                                "on",
                                H8Story.day(0),
                                "text",
                                PRESSURE,
                                "secrecy",
                                "PROFESSIONAL"))
                .expect(201);
        assertThat(story.step(forfeiture, "SUSPENDED", H8Story.day(0), "", "")
                        .expect(409)
                        .text())
                .as("H8.3: no suspension without an act")
                .contains("suspension-without-act");
        homes.describe(forfeiture, Map.of("suspensionAct", "Det. 5/2026")).expect(200);
        story.step(forfeiture, "SUSPENDED", H8Story.day(0), "", "").expect(200);
        Answer stopped = clocks.post(
                        forfeiture,
                        "suspensions",
                        Map.of(
                                "from",
                                H8Story.day(0),
                                "reason",
                                "social-evaluation",
                                "act",
                                "Det. 5/2026",
                                "because",
                                assessment))
                .expect(201);
        assertThat(ClockStory.deadline(stopped, "housing.forfeiture-procedure")
                        .path("suspended")
                        .asBoolean())
                .as("H8.3: suspended by motivated act")
                .isTrue();
        assertThat(stopped.at("/suspensions/0/because").asLong())
                .as("H8.3: the two records are linked")
                .isEqualTo(assessment);
        waiting.act(worker, rosa, "suspension", Map.of("reason", "assessment", "note", "Det. 5/2026"))
                .expect(200);

        Answer seen = office.get("/works/" + forfeiture + "/clock").expect(200);
        assertThat(seen.at("/suspensions/0/reasonLabel").asText())
                .as("H8.3: the housing office sees only this")
                .isEqualTo("Sospesa per valutazione sociale");
        assertThat(seen.json().at("/suspensions/0/because").isMissingNode()).isTrue();
        office.get("/works/" + assessment).expect(404);
        String all = H8Story.readBy(
                office,
                "/works/" + forfeiture,
                "/works/" + forfeiture + "/clock",
                "/cases/" + file + "/timeline?limit=200",
                "/cases/" + file + "/notes",
                "/works?case=" + file,
                "/waiting-list-entries/" + rosa + "/history");
        assertThat(all)
                .as("H8.3: confidentiality is different")
                .contains("Sospesa")
                .doesNotContain(PRESSURE, "core.assessment", "\"" + assessment + "\"", ":" + assessment + ",");
        assertThat(worker.get("/works?case=" + file).expect(200).text()).contains("core.assessment");
    }

    /** H8.4: allocation offer, acceptance, contract, old dwelling release, meals service start. */
    private void theForfeitureIsWithdrawnAndTheGroundFloorIsHers() {
        homes.describe(forfeiture, Map.of("memberLeftOn", H8Story.day(0))).expect(200);
        assertThat(worker.get("/works/" + forfeiture + "/advice").expect(200).text())
                .as("H8.4: Gino has left")
                .contains("undeclared-member-left");
        clocks.happened(forfeiture, "forfeiture-withdrawn", LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), "")
                .expect(201);
        Answer withdrawn = story.step(forfeiture, "WITHDRAWN", H8Story.day(0), "cause-ceased", "")
                .expect(200);
        assertThat(withdrawn.at("/stage").asText())
                .as("H8.4: forfeiture withdrawn")
                .isEqualTo("ENDED");

        waiting.act(worker, rosa, "resumption", Map.of("note", "Procedimento archiviato"))
                .expect(200);
        Answer offered = waiting.offered(office, rosa, GROUND_FLOOR).expect(201);
        assertThat(offered.at("/offers/0/state").asText()).as("H8.4: offer").isEqualTo("OPEN");
        story.step(exchange, "OFFERED", H8Story.day(0), "", "").expect(200);
        long home = homes.opened(
                file,
                "allocation",
                homes.home(GROUND_FLOOR, 0, true, "exchange"),
                Map.of("facility", homes.dwelling(GROUND_FLOOR), "from", H8Story.day(0)));
        assertThat(story.step(home, "ACCEPTED", H8Story.day(0), "", "")
                        .expect(409)
                        .text())
                .contains("home-not-accepted");
        assertThat(waiting.answer(worker, offered, Map.of("accepted", true))
                        .expect(200)
                        .at("/leftBecause")
                        .asText())
                .as("H8.4: acceptance")
                .isEqualTo("offer-accepted");
        homes.describe(home, Map.of("acceptedOn", H8Story.day(0))).expect(200);
        story.step(home, "ACCEPTED", H8Story.day(0), "", "").expect(200);
        assertThat(story.step(home, "SIGNED", H8Story.day(0), "", "")
                        .expect(409)
                        .text())
                .contains("contract-not-signed");
        homes.describe(home, Map.of("contractNumber", "C 44/2026", "contractOn", H8Story.day(0), "monthlyRent", 62))
                .expect(200);
        assertThat(story.step(home, "SIGNED", H8Story.day(0), "", "")
                        .expect(200)
                        .text())
                .as("H8.4: contract")
                .contains("Contratto firmato");
        homes.describe(home, Map.of("keysOn", H8Story.day(0), "earlierDwelling", FOURTH_FLOOR))
                .expect(200);
        story.step(home, "OCCUPIED", H8Story.day(0), "", "").expect(200);

        LocalDateTime keys = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
        Answer release = clocks.happened(home, "new-home-delivered", keys, "Verbale di consegna")
                .expect(201);
        assertThat(ClockStory.deadline(release, "housing.earlier-home-release")
                        .path("due")
                        .asText())
                .isEqualTo(keys.toLocalDate().plusDays(30).toString());
        story.step(oldHome, "RELEASED", H8Story.day(0), "exchanged", "").expect(200);
        homes.describe(home, Map.of("earlierReleasedOn", H8Story.day(0))).expect(200);
        Answer released = clocks.happened(home, "earlier-home-released", keys, "Verbale di riconsegna")
                .expect(201);
        assertThat(ClockStory.deadline(released, "housing.earlier-home-release")
                        .path("metOn")
                        .asText())
                .as("H8.4: old dwelling released")
                .isEqualTo(keys.toLocalDate().toString());
        assertThat(story.step(exchange, "DONE", H8Story.day(0), "moved", "")
                        .expect(200)
                        .at("/stage")
                        .asText())
                .isEqualTo("ENDED");

        long meals = clocks.opened(
                file,
                "core.measure",
                Map.of("provider", "Pasti a domicilio, Cooperativa Esempio", "from", H8Story.day(0)));
        assertThat(story.step(meals, "STARTED", H8Story.day(0), "", "")
                        .expect(200)
                        .at("/stage")
                        .asText())
                .as("H8.4: meals service started")
                .isEqualTo("RUNNING");
    }
}
