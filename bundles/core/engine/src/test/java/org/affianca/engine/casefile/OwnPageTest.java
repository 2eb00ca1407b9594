package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand files that are not hers, a caseworker's list looks at her own. */
@OnBothDatabases
class OwnPageTest {
    private final TestHouse house;
    private final ListMapper sql;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor piera;
    private final Actor vito;
    private final List<Long> seenByPiera = new ArrayList<>();

    OwnPageTest(TestHouse house) {
        this.house = house;
        this.sql = house.mappers().of(ListMapper.class);
        TestOffice office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        UnitId other = house.unit("other-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.vito = house.user("Vito", Role.WORKER, other);
        new ManyCases(house, office).fill(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        house.sql("update core.case_file set secrecy = 'PROFESSIONAL' where id between 900000 and 903999");
        for (Secrecy secrecy : Secrecy.values()) {
            opened(office, giulia, secrecy);
            seenByPiera.add(opened(office, piera, secrecy));
            opened(office, vito, secrecy);
        }
        weigh();
    }

    private long opened(TestOffice office, Actor by, Secrecy secrecy) {
        UnitId unit = by.units().iterator().next();
        CaseFile file = office.opened(by, unit, secrecy, office.town.registered(by, "Collaudi", "Bruno"));
        if (secrecy == Secrecy.ORDINARY && by == giulia) {
            seenByPiera.add(file.id().value());
        }
        return file.id().value();
    }

    private void weigh() {
        if (!house.toString().equals("derby")) {
            house.sql("analyze core.case_file, core.case_team, core.glass");
        }
    }

    private List<Long> ids(List<ListMapper.Found> page) {
        return page.stream().map(found -> found.id().value()).toList();
    }

    private Viewer viewer(Actor by) {
        return house.as(by, house.sight()::viewer);
    }

    private static ListMapper.Wanted all() {
        return new ListMapper.Wanted(null, null, null, false);
    }

    @Test
    void sheSeesWhatIsOrdinaryInHerUnitAndWhatIsHers() {
        assertThat(ids(sql.pageOfOwn(viewer(piera), all(), null, 50))).containsExactlyInAnyOrderElementsOf(seenByPiera);
    }

    @Test
    void itIsThePageOfAWalkOverEverybodysCases() {
        for (Actor by : List.of(giulia, piera, vito, house.user("Sportello", Role.DESK, hub))) {
            for (ListMapper.Wanted wanted : List.of(
                    all(),
                    new ListMapper.Wanted(null, hub, null, false),
                    new ListMapper.Wanted(null, null, CaseState.ASSIGNED, false),
                    new ListMapper.Wanted(null, hub, CaseState.CLOSED, false))) {
                List<ListMapper.Found> walked = sql.page(viewer(by), wanted, null, 7);
                assertThat(sql.pageOfOwn(viewer(by), wanted, null, 7)).isEqualTo(walked);
                if (walked.size() > 2) {
                    Listing.After second = new Listing.After(
                            walked.get(1).openedOn(), walked.get(1).id().value());
                    assertThat(sql.pageOfOwn(viewer(by), wanted, second, 5))
                            .isEqualTo(sql.page(viewer(by), wanted, second, 5));
                }
            }
        }
    }

    @Test
    void itLooksAtFewCases() {
        for (ListMapper.Wanted wanted : List.of(all(), new ListMapper.Wanted(null, hub, null, false))) {
            assertThat(house.as(
                            piera,
                            () -> TestPlan.visited(
                                    house,
                                    "case_file",
                                    () -> sql.pageOfOwn(house.sight().viewer(), wanted, null, 21))))
                    .isLessThan(100);
        }
    }
}
