package org.affianca.engine.report;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.affianca.engine.report.TestReports.data;
import static org.affianca.engine.report.TestReports.described;
import static org.affianca.engine.report.TestReports.known;
import static org.affianca.engine.report.TestReports.opening;
import static org.affianca.engine.report.TestReports.toCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Urgency;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReportSightTest {
    private static final Reporter NEIGHBOUR = new Reporter("Signora Rosa Campionati", "0521 000000");

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor desk;
    private final Actor giulia;
    private final Actor piera;
    private final Actor carla;
    private final PersonId adam;

    ReportSightTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.desk = house.user("Sportello", Role.DESK, hub);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.carla = house.user("Carla", Role.COORDINATOR, hub);
        this.adam = office.town.registered(desk, "Finzioni", "Adam");
    }

    private Report received(Actor by, Secrecy secrecy, boolean protectedReporter, Concerned... about) {
        return house.as(
                by,
                () -> office.reception.receive(
                        data(hub, office.today(), Urgency.URGENT, Optional.empty(), secrecy, protectedReporter, about),
                        NEIGHBOUR));
    }

    private boolean sees(Actor who, Report report) {
        boolean found = house.as(who, () -> office.reports.find(report.id())).isPresent();
        boolean listed =
                house.as(who, () -> office.reports.list(ReportFilter.all(), Paging.first(200))).items().stream()
                        .anyMatch(line -> line.id().equals(report.id()));
        assertThat(listed).as("the list tells what the page tells").isEqualTo(found);
        return found;
    }

    private boolean knowsReporter(Actor who, Report report) {
        return house.as(who, () -> office.reports.reporter(report.id())).isPresent();
    }

    @Test
    void oneForCaseworkersIsAbsentForTheDesk() {
        Report report = received(giulia, Secrecy.PROFESSIONAL, false, known(adam));
        assertThat(sees(piera, report)).isTrue();
        assertThat(sees(desk, report)).isFalse();
    }

    @Test
    void onlyCoordinatorsAndWhoFollowsItSeeOneThatIsMoreSecret() {
        Report special = received(desk, Secrecy.SPECIALIST, false, known(adam));
        assertThat(sees(desk, special)).isTrue();
        assertThat(sees(carla, special)).isTrue();
        assertThat(sees(giulia, special)).isFalse();
        Report screened = house.as(carla, () -> office.reception.screen(special.id(), 1, toCase()));
        house.as(
                carla,
                () -> office.reception.assign(
                        special.id(), screened.version(), new Assignment(hub, Optional.of(giulia.id()), "")));
        assertThat(sees(giulia, special)).isTrue();
        assertThat(sees(piera, special)).isFalse();
        assertThat(sees(carla, received(giulia, Secrecy.SEALED, false, known(adam))))
                .isFalse();
    }

    @Test
    void oneInACaseIsSeenWithTheCaseAndNoLongerByTheDesk() {
        Report report = received(desk, Secrecy.PROFESSIONAL, false, known(adam));
        house.as(giulia, () -> office.reception.screen(report.id(), 1, opening("Assenze")));
        assertThat(sees(giulia, report)).isTrue();
        assertThat(sees(piera, report)).isFalse();
        assertThat(sees(desk, report)).isFalse();
        Report ordinary =
                received(desk, Secrecy.ORDINARY, false, known(office.town.registered(desk, "Fittizi", "Leo")));
        house.as(giulia, () -> office.reception.screen(ordinary.id(), 1, opening("Assenze")));
        assertThat(sees(piera, ordinary)).isTrue();
    }

    @Test
    void oneAboutAProtectedPersonIsAbsentForWhoMayNotKnowOfThem() {
        PersonId zoe = office.town
                .registered(giulia, protectedAs(named("Segreti", "Zoe"), Secrecy.SPECIALIST))
                .id();
        Report report = received(giulia, Secrecy.ORDINARY, false, described("La madre"), known(zoe));
        assertThat(sees(giulia, report)).isTrue();
        assertThat(sees(piera, report)).isFalse();
        assertThat(sees(desk, report)).isFalse();
        Report screened = house.as(giulia, () -> office.reception.screen(report.id(), 1, toCase()));
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> office.reception.assign(
                                report.id(), screened.version(), new Assignment(hub, Optional.of(piera.id()), ""))))
                .hasMessage("/worker follower-would-not-see");
    }

    @Test
    void aProtectedReporterIsToldOnlyToThoseWhoAnswerForTheReport() {
        Report report = received(desk, Secrecy.ORDINARY, true, known(adam));
        assertThat(report.mayKnowReporter()).isTrue();
        assertThat(knowsReporter(desk, report)).isTrue();
        assertThat(knowsReporter(carla, report)).isTrue();
        assertThat(knowsReporter(giulia, report)).isFalse();
        assertThat(house.as(giulia, () -> office.reports.find(report.id()))
                        .orElseThrow()
                        .mayKnowReporter())
                .isFalse();
        assertThatThrownBy(() -> house.as(giulia, () -> office.reception.identify(report.id(), 1, Reporter.UNNAMED)))
                .isInstanceOf(Forbidden.class);
        house.as(giulia, () -> office.reception.screen(report.id(), 1, opening("Assenze")));
        assertThat(knowsReporter(giulia, report)).as("manager of the case now").isTrue();
        assertThat(knowsReporter(piera, report)).isFalse();
    }

    @Test
    void whoReportedStandsInNoEventAndTheTimelineTellsOnlyOfReportsInSight() {
        Report report = received(desk, Secrecy.SPECIALIST, true, known(adam));
        Report linked = house.as(carla, () -> office.reception.screen(report.id(), 1, opening("Assenze")));
        assertThat(house.count("select count(*) from core.event where values_json like '%Campionati%'"))
                .isZero();
        assertThat(timeline(carla, linked)).contains("report-linked");
        CaseFile file = office.find(carla, linked.caseId().orElseThrow());
        house.as(
                carla,
                () -> office.desk.assign(
                        file.id(), file.version(), giulia.id(), "worker", Period.from(office.today())));
        assertThat(timeline(giulia, linked)).contains("case-opened").doesNotContain("report-linked");
    }

    private List<String> timeline(Actor by, Report report) {
        return house
                .as(by, () -> office.cases.timeline(report.caseId().orElseThrow(), Paging.first(50)))
                .items()
                .stream()
                .map(TimelineEntry::type)
                .toList();
    }
}
