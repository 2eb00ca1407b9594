package org.affianca.engine.report;

import static org.affianca.engine.report.TestReports.archived;
import static org.affianca.engine.report.TestReports.data;
import static org.affianca.engine.report.TestReports.described;
import static org.affianca.engine.report.TestReports.fromSchool;
import static org.affianca.engine.report.TestReports.joined;
import static org.affianca.engine.report.TestReports.known;
import static org.affianca.engine.report.TestReports.opening;
import static org.affianca.engine.report.TestReports.screening;
import static org.affianca.engine.report.TestReports.toCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.CaseLink;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Reply;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportStep;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Screening;
import org.affianca.api.report.ScreeningOutcome;
import org.affianca.api.report.Urgency;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReceptionDeskTest {
    private static final Reporter TEACHER = new Reporter("Maestra Paola Provetti", "scuola@esempio.invalid");

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final UnitId north;
    private final Actor desk;
    private final Actor giulia;
    private final Actor carla;
    private final PersonId adam;

    ReceptionDeskTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.north = house.unit("north-" + house.ids().next());
        this.desk = house.user("Sportello", Role.DESK, hub);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.carla = house.user("Carla", Role.COORDINATOR, hub);
        this.adam = office.town.registered(desk, "Finzioni", "Adam");
    }

    private ReportData urgent(Concerned... about) {
        return fromSchool(hub, office.today(), Urgency.URGENT, about);
    }

    private Report received(ReportData data) {
        return house.as(desk, () -> office.reception.receive(data, TEACHER));
    }

    private Report screened(Actor by, Report report, Screening screening) {
        return house.as(by, () -> office.reception.screen(report.id(), report.version(), screening));
    }

    private Report assigned(Actor by, Report report, UnitId unit, Actor... worker) {
        Assignment to = new Assignment(unit, worker.length == 0 ? Optional.empty() : Optional.of(worker[0].id()), "");
        return house.as(by, () -> office.reception.assign(report.id(), report.version(), to));
    }

    private Report linked(Actor by, Report report, CaseLink link) {
        return house.as(by, () -> office.reception.link(report.id(), report.version(), link));
    }

    private static CaseLink newCase(String why) {
        return new CaseLink(Optional.empty(), why);
    }

    private static CaseLink into(CaseId file) {
        return new CaseLink(Optional.of(file), "");
    }

    private static List<String> reasons(Supplier<?> act) {
        try {
            act.get();
        } catch (Refused refused) {
            return refused.reasons().stream().map(Because::code).toList();
        }
        throw new AssertionError("was not refused");
    }

    private static List<String> allowed(Supplier<?> act) {
        try {
            act.get();
        } catch (Refused refused) {
            assertThat(refused).hasMessage("report-moved-on");
            return refused.allowed();
        }
        throw new AssertionError("was not refused");
    }

    @Test
    void aReportIsReadBackAsItWasReceived() {
        ReportData data = urgent(known(adam), described("Un fratello più piccolo"));
        Report report = received(data);
        assertThat(report.state()).isEqualTo(ReportState.RECEIVED);
        assertThat(report.data()).isEqualTo(data);
        assertThat(report.labels()).containsEntry(adam, "Finzioni Adam").hasSize(1);
        assertThat(report.recordedBy()).isEqualTo("Sportello");
        assertThat(report.steps()).extracting(ReportStep::what).containsExactly("received");
        assertThat(house.as(giulia, () -> office.reports.find(report.id()))).isPresent();
    }

    @Test
    void whoReportedIsKeptApartAndAskedForWithATrace() {
        Report report = received(urgent(known(adam)));
        assertThat(report.toString()).doesNotContain("Provetti");
        assertThat(house.as(giulia, () -> office.reports.reporter(report.id()))).contains(TEACHER);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'report-reporter' and record_id = ?",
                        report.id().value()))
                .isEqualTo(1);
    }

    @Test
    void aScreeningSendsItToAWorkerWhoOpensTheCase() {
        Report report = received(urgent(known(adam), described("La madre")));
        Report toAssign = screened(carla, report, toCase());
        assertThat(toAssign.state()).isEqualTo(ReportState.SCREENED);
        Report mine = assigned(carla, toAssign, hub, giulia);
        assertThat(mine.state()).isEqualTo(ReportState.ASSIGNED);
        assertThat(mine.workerLabel()).isEqualTo("Giulia");
        Report inCase = linked(giulia, mine, newCase("Assenze da scuola"));
        assertThat(inCase.state()).isEqualTo(ReportState.IN_CASE);
        CaseFile file = office.find(giulia, inCase.caseId().orElseThrow());
        assertThat(file.manager()).isEqualTo("Giulia");
        assertThat(file.members()).extracting(CaseMember::person).containsExactly(adam);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'report-linked' and case_id = ?",
                        file.id().value()))
                .isEqualTo(1);
        for (String told : List.of("report-received", "report-screened", "report-assigned")) {
            assertThat(house.count(
                            "select count(*) from core.event where type = ? and values_json like ?",
                            told,
                            "%" + report.id().value() + "%"))
                    .as(told)
                    .isEqualTo(1);
        }
        assertThat(inCase.steps())
                .extracting(ReportStep::what)
                .containsExactly("received", "screened", "assigned", "linked");
        assertThat(inCase.steps().get(2).worker()).isEqualTo("Giulia");
    }

    @Test
    void aScreeningMayOpenTheCaseAtOnce() {
        Report inCase = screened(giulia, received(urgent(known(adam))), opening("Assenze da scuola"));
        assertThat(inCase.state()).isEqualTo(ReportState.IN_CASE);
        assertThat(office.find(giulia, inCase.caseId().orElseThrow()).manager()).isEqualTo("Giulia");
    }

    @Test
    void aReportAboutSomebodyWithAnOpenCaseJoinsIt() {
        CaseFile file = office.opened(giulia, adam);
        Report report = received(urgent(known(adam)));
        assertThat(reasons(() -> screened(giulia, report, opening("Di nuovo"))))
                .containsExactly("holder-has-open-case");
        Report joined = screened(giulia, report, joined(file.id()));
        assertThat(joined.caseId()).contains(file.id());
        assertThat(joined.state()).isEqualTo(ReportState.IN_CASE);
    }

    @Test
    void itJoinsNoCaseThatIsClosedOrOutOfSightOrAboutOthers() {
        PersonId zoe = office.town.registered(desk, "Immaginari", "Zoe");
        CaseFile others = office.opened(giulia, zoe);
        Report report = received(urgent(known(adam)));
        assertThatThrownBy(() -> screened(giulia, report, joined(others.id()))).hasMessage("/caseId case-of-others");
        assertThatThrownBy(() -> screened(giulia, report, joined(new CaseId(-1))))
                .hasMessage("/caseId unknown-case");
        CaseFile closed = office.opened(giulia, adam);
        office.takeInCharge(giulia, closed);
        office.close(giulia, closed);
        assertThat(reasons(() -> screened(giulia, report, joined(closed.id())))).containsExactly("case-is-closed");
        assertThat(house.as(giulia, () -> office.reports.find(report.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void somebodyOnlyDescribedIsRegisteredBeforeACaseIsOpened() {
        Report report = screened(carla, received(urgent(described("Un bambino di nome Adam, classe terza"))), toCase());
        assertThat(reasons(() -> linked(giulia, report, newCase("Assenze")))).containsExactly("nobody-registered-yet");
        ReportData named = urgent(new Concerned(Optional.of(adam), "Un bambino di nome Adam, classe terza"));
        Report corrected = house.as(giulia, () -> office.reception.correct(report.id(), report.version(), named));
        assertThat(corrected.data().concerned()).isEqualTo(named.concerned());
        assertThat(linked(giulia, corrected, newCase("Assenze")).caseId()).isPresent();
        assertThat(house.count(
                        "select count(*) from core.report_person where report_id = ?",
                        report.id().value()))
                .isEqualTo(2);
    }

    @Test
    void whatNeedsNothingMoreIsClosedWithItsReasonAndMayBeTakenUpAgain() {
        Report told = screened(
                carla,
                received(urgent(known(adam))),
                screening(ScreeningOutcome.INFORMATION, Optional.empty(), "", "", "", "Spiegati i servizi"));
        assertThat(told.state()).isEqualTo(ReportState.CLOSED);
        Report sent = screened(
                carla,
                received(urgent(known(adam))),
                screening(ScreeningOutcome.FORWARDED, Optional.empty(), "", "Comune di Provincia", "", ""));
        assertThat(sent.steps().get(1).reason()).isEqualTo("Comune di Provincia");
        Report archived = screened(carla, received(urgent(known(adam))), archived("unfounded"));
        assertThat(archived.steps().get(1).reason()).isEqualTo("unfounded");
        Report again =
                house.as(carla, () -> office.reception.reopen(archived.id(), archived.version(), "Nuovi elementi"));
        assertThat(again.state()).isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void aMoveThatIsNotItsTurnIsRefusedWithThoseThatAre() {
        Report archived = screened(carla, received(urgent(known(adam))), archived("unfounded"));
        assertThat(allowed(() -> screened(carla, archived, toCase()))).containsExactly("REOPEN");
        Report fresh = received(urgent(known(adam)));
        assertThat(allowed(() -> linked(giulia, fresh, newCase("x")))).containsExactly("SCREEN", "ASSIGN");
        Report inCase = screened(giulia, fresh, opening("Assenze"));
        assertThat(reasons(() -> assigned(carla, inCase, north))).containsExactly("report-moved-on");
    }

    @Test
    void everyFlawOfAReportIsSaidAtOnce() {
        ReportData wrong = new ReportData(
                north,
                office.today().plusDays(1),
                "x".repeat(65),
                "pigeon",
                "99",
                "",
                Urgency.ORDINARY,
                " ",
                List.of(known(new PersonId(-1)), described(""), known(adam), known(adam)),
                false,
                Optional.of(office.today().minusDays(3)),
                Secrecy.ORDINARY,
                false);
        assertThatThrownBy(() -> house.as(
                        desk, () -> office.reception.receive(wrong, new Reporter("due\nrighe", "x".repeat(301)))))
                .isInstanceOf(Invalid.class)
                .hasMessage(
                        "/receivedOn in-the-future, /protocol too-long, /channel unknown-code, /sender unknown-code,"
                                + " /duty required, /facts required, /concerned/0/person unknown-person,"
                                + " /concerned/1/description person-or-description, /concerned/3/person person-twice,"
                                + " /replyBy before-it-arrived, /unit unknown-unit, /reporter/name not-plain-text,"
                                + " /reporter/reach too-long");
    }

    @Test
    void aScreeningSaysWhatItsOutcomeAsksAndNothingElse() {
        Report report = received(urgent(known(adam)));
        Screening wrong =
                screening(ScreeningOutcome.ARCHIVED, Optional.of(new CaseId(1)), "Apriamo", "Altrove", "because", "");
        assertThatThrownBy(() -> screened(carla, report, wrong))
                .hasMessage("/caseId not-asked-here, /caseReason not-asked-here, /forwardedTo not-asked-here,"
                        + " /reason unknown-code");
        assertThatThrownBy(() -> screened(
                        carla, report, screening(ScreeningOutcome.JOINED, Optional.empty(), "", "", "unfounded", "")))
                .hasMessage("/caseId required, /reason not-asked-here");
        assertThatThrownBy(() -> screened(
                        carla, report, screening(ScreeningOutcome.FORWARDED, Optional.empty(), "", "", "", "")))
                .hasMessage("/forwardedTo required");
        assertThatThrownBy(() -> screened(
                        carla, report, screening(ScreeningOutcome.INFORMATION, Optional.empty(), "", "", "", "")))
                .hasMessage("/note required");
    }

    @Test
    void itGoesToAnotherUnitForItsScreeningAndIsThenTheirs() {
        Report report = received(urgent(known(adam)));
        Report passed = assigned(carla, report, north);
        assertThat(passed.state()).isEqualTo(ReportState.RECEIVED);
        assertThat(house.as(giulia, () -> office.reports.find(report.id()))).isEmpty();
        Actor vito = house.user("Vito", Role.WORKER, north);
        Report theirs = house.as(vito, () -> office.reports.find(report.id())).orElseThrow();
        assertThat(screened(vito, theirs, opening("Assenze")).state()).isEqualTo(ReportState.IN_CASE);
    }

    @Test
    void itIsAssignedOnlyToWhoMayFollowIt() {
        Report fresh = received(urgent(known(adam)));
        assertThatThrownBy(() -> assigned(carla, fresh, hub, giulia)).hasMessage("/worker screen-it-first");
        assertThatThrownBy(() -> assigned(carla, fresh, hub)).hasMessage("/unit assigned-there-already");
        Report report = screened(carla, fresh, toCase());
        assertThatThrownBy(() -> assigned(carla, report, hub, desk)).hasMessage("/worker not-a-caseworker-there");
        assertThatThrownBy(() -> assigned(carla, report, north, giulia)).hasMessage("/worker not-a-caseworker-there");
        assertThatThrownBy(() -> assigned(carla, report, new UnitId(-1))).hasMessage("/unit unknown-unit");
    }

    @Test
    void anAnswerIsGivenOnce() {
        LocalDate today = office.today();
        Report report = received(data(
                hub, today, Urgency.ORDINARY, Optional.of(today.plusDays(15)), Secrecy.ORDINARY, false, known(adam)));
        assertThatThrownBy(() -> house.as(
                        desk,
                        () -> office.reception.answer(
                                report.id(), 1, new Reply(today.minusDays(1), "smoke", "Presa in carico"))))
                .hasMessage("/on before-it-arrived, /channel unknown-code");
        Reply reply = new Reply(today, "certified-mail", "Presa in carico");
        Report answered = house.as(desk, () -> office.reception.answer(report.id(), 1, reply));
        assertThat(answered.reply()).contains(reply);
        assertThat(reasons(() -> house.as(desk, () -> office.reception.answer(report.id(), 2, reply))))
                .containsExactly("answered-already");
    }

    @Test
    void anOldVersionIsStaleAndAnotherUnitFindsNothing() {
        Report report = received(urgent(known(adam)));
        house.as(desk, () -> office.reception.identify(report.id(), 1, Reporter.UNNAMED));
        assertThatThrownBy(() -> screened(carla, report, toCase())).isInstanceOf(Stale.class);
        Actor vito = house.user("Vito", Role.WORKER, north);
        assertThatThrownBy(() -> screened(vito, report, toCase())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(carla, () -> office.reception.screen(new ReportId(-1), 1, toCase())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theDeskReceivesButDoesNotDecide() {
        Report report = received(urgent(known(adam)));
        assertThatThrownBy(() -> screened(desk, report, toCase())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> assigned(desk, report, north)).isInstanceOf(Forbidden.class);
        Actor administrator = house.user("Informatica", Role.ADMINISTRATOR, hub);
        assertThatThrownBy(() -> house.as(administrator, () -> office.reception.receive(urgent(known(adam)), TEACHER)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoReportedStandsInNoTable() {
        Reporter neighbour = new Reporter("Vicina Biancospini", "tel. 0521-biancospini");
        Report report = house.as(desk, () -> office.reception.receive(urgent(known(adam)), neighbour));

        assertThat(RawTexts.columnsWith(house, "iancospini")).isEmpty();
        assertThat(house.as(giulia, () -> office.reports.reporter(report.id()))).contains(neighbour);
    }
}
