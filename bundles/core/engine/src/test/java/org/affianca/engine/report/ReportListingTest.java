package org.affianca.engine.report;

import static org.affianca.engine.report.TestReports.archived;
import static org.affianca.engine.report.TestReports.data;
import static org.affianca.engine.report.TestReports.described;
import static org.affianca.engine.report.TestReports.fromSchool;
import static org.affianca.engine.report.TestReports.known;
import static org.affianca.engine.report.TestReports.opening;
import static org.affianca.engine.report.TestReports.toCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Invalid;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Urgency;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReportListingTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;
    private final PersonId adam;
    private final LocalDate today;

    ReportListingTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.adam = office.town.registered(giulia, "Finzioni", "Adam");
        this.today = office.today();
    }

    private ReportId received(ReportData data) {
        return house.as(giulia, () -> office.reception.receive(data, Reporter.UNNAMED))
                .id();
    }

    private ReportId received(Urgency urgency, int daysAgo) {
        return received(fromSchool(hub, today.minusDays(daysAgo), urgency, described("Una famiglia del quartiere")));
    }

    private static ReportFilter filter(ReportState state, UnitId unit) {
        return new ReportFilter(
                Optional.of(state), Optional.of(unit), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ReportFilter of(
            boolean mine, Optional<PersonId> person, Optional<CaseId> file, Optional<LocalDate> due) {
        return new ReportFilter(Optional.empty(), Optional.empty(), mine, person, file, due);
    }

    private List<ReportId> list(ReportFilter filter, int limit) {
        List<ReportId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<ReportSummary> page = house.as(giulia, () -> office.reports.list(filter, new Paging(from, limit)));
            page.items().forEach(line -> seen.add(line.id()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    @Test
    void toBeScreenedComesTheMostUrgentFirstThenTheLongestWaiting() {
        ReportId ordinary = received(Urgency.ORDINARY, 9);
        ReportId fresh = received(Urgency.URGENT, 0);
        ReportId old = received(Urgency.URGENT, 3);
        ReportId now = received(Urgency.IMMEDIATE, 0);
        ReportId gone = received(Urgency.IMMEDIATE, 1);
        house.as(giulia, () -> office.reception.screen(gone, 1, archived("duplicate")));
        assertThat(list(filter(ReportState.RECEIVED, hub), 50)).containsExactly(now, old, fresh, ordinary);
        assertThat(list(filter(ReportState.RECEIVED, hub), 1)).containsExactly(now, old, fresh, ordinary);
        assertThat(list(filter(ReportState.CLOSED, hub), 50)).containsExactly(gone);
        assertThat(list(ReportFilter.all(), 2)).containsExactly(now, fresh, gone, old, ordinary);
    }

    @Test
    void toBeAssignedAndMineAreListsOfTheirOwn() {
        ReportId report = received(Urgency.ORDINARY, 1);
        ReportId other = received(Urgency.ORDINARY, 0);
        house.as(giulia, () -> office.reception.screen(report, 1, toCase()));
        house.as(giulia, () -> office.reception.screen(other, 1, toCase()));
        assertThat(list(filter(ReportState.SCREENED, hub), 50)).containsExactly(report, other);
        house.as(
                giulia,
                () -> office.reception.assign(report, 2, new Assignment(hub, Optional.of(giulia.id()), "La conosco")));
        assertThat(list(filter(ReportState.SCREENED, hub), 50)).containsExactly(other);
        assertThat(list(of(true, Optional.empty(), Optional.empty(), Optional.empty()), 50))
                .containsExactly(report);
    }

    @Test
    void overdueAnswersAreListedUntilTheyAreGiven() {
        ReportId late = replyBy(2);
        ReportId soon = replyBy(12);
        replyBy(40);
        received(Urgency.IMMEDIATE, 0);
        ReportFilter due = of(false, Optional.empty(), Optional.empty(), Optional.of(today.plusDays(14)));
        assertThat(list(due, 1)).containsExactly(late, soon);
        house.as(
                giulia,
                () -> office.reception.answer(
                        late, 1, new org.affianca.api.report.Reply(today, "phone", "Presa in carico")));
        assertThat(list(due, 50)).containsExactly(soon);
    }

    private ReportId replyBy(int days) {
        return received(data(
                hub, today, Urgency.ORDINARY, Optional.of(today.plusDays(days)), Secrecy.ORDINARY, false, known(adam)));
    }

    @Test
    void aPersonAndACaseShowTheirReports() {
        ReportId report = received(fromSchool(hub, today, Urgency.URGENT, described("La madre"), known(adam)));
        received(Urgency.URGENT, 0);
        assertThat(list(of(false, Optional.of(adam), Optional.empty(), Optional.empty()), 50))
                .containsExactly(report);
        Report linked = house.as(giulia, () -> office.reception.screen(report, 1, opening("Assenze")));
        assertThat(list(of(false, Optional.empty(), linked.caseId(), Optional.empty()), 50))
                .containsExactly(report);
    }

    @Test
    void aLineNamesTheFirstItIsAboutAndCountsTheOthers() {
        received(fromSchool(hub, today, Urgency.URGENT, known(adam), described("x".repeat(200))));
        received(fromSchool(hub, today, Urgency.URGENT, described("y".repeat(200))));
        List<ReportSummary> lines = house.as(giulia, () -> office.reports.list(ReportFilter.all(), Paging.first(9)))
                .items();
        assertThat(lines).extracting(ReportSummary::about).contains("Finzioni Adam", "y".repeat(80) + "…");
        assertThat(lines).extracting(ReportSummary::others).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aPlaceThatIsNoneIsTheClientsMistake() {
        assertThatThrownBy(() -> house.as(
                        giulia, () -> office.reports.list(ReportFilter.all(), new Paging(Optional.of("MjAyNg"), 5))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void derbyWalksTheIndexOfEachListInsteadOfReadingAllReports() {
        received(Urgency.URGENT, 0);
        List<ReportFilter> filters = List.of(
                ReportFilter.all(),
                filter(ReportState.RECEIVED, hub),
                new ReportFilter(
                        Optional.of(ReportState.SCREENED),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                of(false, Optional.empty(), Optional.empty(), Optional.of(today)));
        for (ReportFilter filter : filters) {
            String plan = plan(filter);
            assertThat(plan)
                    .as(filter.toString())
                    .doesNotContain("Table Scan ResultSet for", "Sort ResultSet", "Hash Join", "Hash Exists");
        }
        for (ReportFilter few : List.of(
                of(true, Optional.empty(), Optional.empty(), Optional.empty()),
                of(false, Optional.of(adam), Optional.empty(), Optional.empty()),
                of(false, Optional.empty(), Optional.of(new CaseId(1)), Optional.empty()))) {
            assertThat(plan(few)).as(few.toString()).doesNotContain("Table Scan ResultSet for", "Hash Exists");
        }
    }

    private String plan(ReportFilter filter) {
        return house.as(
                giulia,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(ReportListMapper.class)
                        .page(house.sight().viewer(), ReportListMapper.Wanted.of(filter), null, 21)));
    }
}
