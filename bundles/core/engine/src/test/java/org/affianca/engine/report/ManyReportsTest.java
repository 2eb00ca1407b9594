package org.affianca.engine.report;

import static org.affianca.engine.report.TestReports.described;
import static org.affianca.engine.report.TestReports.fromSchool;
import static org.affianca.engine.report.TestReports.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Urgency;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand reports a page of each list looks at a few. */
@OnBothDatabases
class ManyReportsTest {
    private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;
    private final PersonId adam;

    ManyReportsTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.adam = office.town.registered(giulia, "Finzioni", "Adam");
        fill("CLOSED", 900_000);
        fill("RECEIVED", 910_000);
        house.as(
                giulia,
                () -> office.reception.receive(
                        fromSchool(hub, office.today(), Urgency.URGENT, known(adam), described("La madre")),
                        Reporter.UNNAMED));
    }

    private void fill(String state, int from) {
        house.sql(
                "insert into core.report (organisation_id, id, version, state, unit_id, received_on, protocol, channel,"
                        + " sender, duty, urgency, facts, judicial_copy, reply_by, secrecy, protected_reporter,"
                        + " recorded_at, recorded_by, changed_at, changed_by) select 1, " + from
                        + " + a.n * 200 + b.n * 20 + c.n * 2 + d.n, 1, '" + state
                        + "', cast(? as bigint), cast(? as date), '', 'written', '13', 'courtesy', 2, 'Assenze', false,"
                        + " cast(? as date), 'ORDINARY', false, cast(? as timestamp), cast(? as bigint),"
                        + " cast(? as timestamp), cast(? as bigint)"
                        + " from " + DIGITS + " a (n), " + DIGITS + " b (n), " + DIGITS
                        + " c (n), (values (0), (1)) d (n)",
                hub.value(),
                office.today().minusDays(30),
                office.today().plusDays(30),
                house.clock().instant(),
                giulia.id().value(),
                house.clock().instant(),
                giulia.id().value());
    }

    private static ReportFilter of(Optional<ReportState> state, Optional<UnitId> unit) {
        return new ReportFilter(state, unit, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private long visited(ReportFilter filter) {
        return house.as(
                giulia,
                () -> TestPlan.visited(house, "report", () -> house.mappers()
                        .of(ReportListMapper.class)
                        .page(house.sight().viewer(), ReportListMapper.Wanted.of(filter), null, 21)));
    }

    @Test
    void eachListWalksItsIndexAndBeginsWithTheFewOfAPersonOrWorker() {
        Optional<ReportState> received = Optional.of(ReportState.RECEIVED);
        assertThat(visited(ReportFilter.all())).isBetween(1L, 200L);
        assertThat(visited(of(received, Optional.empty()))).isBetween(1L, 200L);
        assertThat(visited(of(received, Optional.of(hub)))).isBetween(1L, 200L);
        assertThat(visited(new ReportFilter(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(office.today().plusDays(60)))))
                .isBetween(1L, 200L);
        assertThat(visited(new ReportFilter(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(adam),
                        Optional.empty(),
                        Optional.empty())))
                .isBetween(1L, 20L);
        assertThat(visited(new ReportFilter(
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isLessThan(20L);
    }
}
