package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Among four thousand files that are not hers, a list looks at what she may see. */
@OnBothDatabases
class OwnPageTest {
    private final TestHouse house;
    private final TestOffice office;
    private final ListMapper sql;
    private final UnitId hub;
    private final UnitId other;
    private final UnitId crowded;
    private final Actor giulia;
    private final Actor piera;
    private final Actor vito;
    private final Actor rosa;
    private final List<Long> seenByPiera = new ArrayList<>();

    OwnPageTest(TestHouse house) {
        this.house = house;
        this.sql = house.mappers().of(ListMapper.class);
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.other = house.unit("other-" + house.ids().next());
        this.crowded = house.unit("crowded-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.vito = house.user("Vito", Role.WORKER, other);
        this.rosa = house.user("Rosa", Role.COORDINATOR, other);
        Actor many = house.user("Molti", Role.WORKER, crowded);
        new ManyCases(house, office).fill(many, office.town.registered(giulia, "Fittizi", "Ada"));
        for (Secrecy secrecy : Secrecy.values()) {
            opened(giulia, secrecy);
            seenByPiera.add(opened(piera, secrecy));
            opened(vito, secrecy);
        }
        long behindGlass = opened(vito, Secrecy.SPECIALIST);
        broken(behindGlass);
        seenByPiera.add(behindGlass);
        house.sql(
                "update core.case_file set opened_on = cast(? as date) where 900000 > id or id > 903999",
                office.today().minusDays(2000));
        house.sql(
                "update core.case_file set restricted = true where secrecy = 'PROFESSIONAL' and unit_id = ?",
                other.value());
        weigh();
    }

    private long opened(Actor by, Secrecy secrecy) {
        UnitId unit = by.units().iterator().next();
        CaseFile file = office.opened(by, unit, secrecy, office.town.registered(by, "Collaudi", "Bruno"));
        if (secrecy == Secrecy.ORDINARY && by == giulia) {
            seenByPiera.add(file.id().value());
        }
        return file.id().value();
    }

    private void broken(long file) {
        house.sql(
                "insert into core.glass (organisation_id, id, version, case_id, user_id, reason, words, opened_at, ends_at,"
                        + " review, review_by, level, verdict, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, 'danger', 'x', ?, ?, 'AWAITED', ?, 0, '', ?, ?)",
                house.ids().next(),
                file,
                piera.id().value(),
                house.clock().instant(),
                house.clock().instant().plusSeconds(3600),
                house.clock().instant().plusSeconds(7200),
                house.clock().instant(),
                piera.id().value());
    }

    private void weigh() {
        if (!house.toString().equals("derby")) {
            house.sql("analyze core.case_file, core.case_team, core.glass");
        }
    }

    private List<CaseId> listed(Actor by, CaseFilter filter, int limit) {
        List<CaseId> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, limit);
            Page<CaseSummary> page = house.as(by, () -> office.cases.list(filter, paging));
            page.items().forEach(line -> all.add(line.id()));
            after = page.next();
        } while (after.isPresent() && all.size() < 100);
        return all;
    }

    private List<CaseId> walked(Actor by, CaseFilter filter) {
        ListMapper.Wanted wanted = new ListMapper.Wanted(
                null, filter.unit().orElse(null), filter.state().orElse(null), false);
        return house.as(
                by,
                () -> house.mappers().of(WalkMapper.class).walk(house.sight().viewer(), wanted).stream()
                        .limit(100)
                        .toList());
    }

    private static CaseFilter of(@Nullable UnitId unit, @Nullable CaseState state) {
        return new CaseFilter(Optional.empty(), Optional.ofNullable(unit), Optional.ofNullable(state), false);
    }

    @Test
    void sheSeesWhatIsOrdinaryInHerUnitWhatIsHersAndWhatSheOpened() {
        assertThat(listed(piera, CaseFilter.all(), 50).stream().map(CaseId::value))
                .containsExactlyInAnyOrderElementsOf(seenByPiera);
    }

    @Test
    void itIsThePageOfAWalkOverEverybodysCases() {
        Actor desk = house.user("Sportello", Role.DESK, hub);
        Actor nowhere = house.user("Ospite", Role.WORKER);
        Actor ofTwo = house.user("Capo", Role.COORDINATOR, hub, other);
        Actor ofMany = house.user("Capo", Role.COORDINATOR, unitsWith(hub, crowded));
        Actor inMany = house.user("Jolly", Role.WORKER, unitsWith(hub, other));
        for (Actor by : List.of(giulia, piera, vito, rosa, desk, nowhere, ofTwo, ofMany, inMany)) {
            for (CaseFilter filter : List.of(
                    CaseFilter.all(),
                    of(hub, null),
                    of(other, null),
                    of(null, CaseState.ASSIGNED),
                    of(hub, CaseState.CLOSED),
                    of(new UnitId(-1), null))) {
                List<CaseId> all = walked(by, filter);
                assertThat(listed(by, filter, 50).stream().limit(100))
                        .as(by + " " + filter)
                        .isEqualTo(all);
                if (all.size() < 20) {
                    assertThat(listed(by, filter, 2)).as(by + " " + filter).isEqualTo(all);
                }
            }
        }
    }

    private UnitId[] unitsWith(UnitId... some) {
        List<UnitId> units = new ArrayList<>(List.of(some));
        for (int i = 0; i < 17; i++) {
            units.add(house.unit("unit-" + i + "-" + house.ids().next()));
        }
        return units.toArray(UnitId[]::new);
    }

    @Test
    void itLooksAtFewCases() {
        for (Actor by : List.of(piera, rosa, house.user("Capo", Role.COORDINATOR, hub, other))) {
            for (UnitId unit :
                    Arrays.<@Nullable UnitId>asList(null, by.units().iterator().next())) {
                ListMapper.Wanted wanted = new ListMapper.Wanted(null, unit, null, false);
                assertThat(visited(
                                by,
                                viewer ->
                                        sql.ofAll(viewer, wanted, house.sight().reach(), false, null, 21)))
                        .isLessThan(100);
            }
            List<CaseId> page = listed(by, CaseFilter.all(), 20);
            assertThat(visited(by, viewer -> sql.seen(viewer, page))).isLessThan(100);
        }
    }

    private long visited(Actor by, Function<Viewer, List<?>> query) {
        return house.as(
                by,
                () -> TestPlan.visited(
                        house, "case_file", () -> query.apply(house.sight().viewer())));
    }

    @Test
    void whoReachesMostUnitsWalksInTheOrderOfTheList() {
        Actor ofMany = house.user("Capo", Role.COORDINATOR, unitsWith(hub, crowded));
        String plan = house.as(
                ofMany,
                () -> TestPlan.of(
                        house,
                        () -> sql.ofAll(
                                house.sight().viewer(),
                                new ListMapper.Wanted(null, null, null, false),
                                house.sight().reach(),
                                true,
                                null,
                                21)));
        assertThat(plan).doesNotContain("Table Scan ResultSet for CASE_FILE");
    }
}
