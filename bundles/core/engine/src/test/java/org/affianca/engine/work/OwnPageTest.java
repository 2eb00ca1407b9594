package org.affianca.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSummary;
import org.affianca.engine.access.Reach;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ManyCases;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Among four thousand works that are not hers, a list looks at what she may see. */
@OnBothDatabases
class OwnPageTest {
    private static final ServiceCode TRAINEESHIP = new ServiceCode("employment.traineeship");

    private final TestHouse house;
    private final TestOffice office;
    private final TestWorks at;
    private final ListMapper sql;
    private final UnitId hub;
    private final UnitId other;
    private final UnitId crowded;
    private final Actor giulia;
    private final Actor piera;
    private final Actor vito;

    OwnPageTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.at = new TestWorks(house);
        this.sql = house.mappers().of(ListMapper.class);
        this.hub = house.unit("hub-" + house.ids().next());
        this.other = house.unit("other-" + house.ids().next());
        this.crowded = house.unit("crowded-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.vito = house.user("Vito", Role.WORKER, other);
        Actor many = house.user("Molti", Role.WORKER, crowded);
        new ManyCases(house, office).fill(many, office.town.registered(giulia, "Fittizi", "Ada"));
        oneWorkEach(many);
        for (Actor by : List.of(giulia, piera, vito)) {
            for (Secrecy secrecy : Secrecy.values()) {
                CaseId in = opened(by, secrecy);
                for (Secrecy ofWork : Secrecy.values()) {
                    office.work(in, "RUNNING", ofWork, by);
                }
            }
        }
        CaseId behindGlass = opened(vito, Secrecy.SPECIALIST);
        office.work(behindGlass, "DRAFT", Secrecy.PROFESSIONAL, vito);
        broken(behindGlass);
        if (!house.toString().equals("derby")) {
            house.sql("analyze core.works, core.case_file, core.case_team, core.glass");
        }
    }

    private void oneWorkEach(Actor many) {
        if (house.count("select count(*) from core.works where id >= 900000 and 904000 > id") == 0) {
            house.sql(
                    "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                            + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by)"
                            + " select organisation_id, id, id, 'employment', 'employment.traineeship', 'MEASURE',"
                            + " 'STARTED', 'RUNNING', opened_on, 'ORDINARY', '', opened_on, 1, created_at, changed_at,"
                            + " cast(? as bigint) from core.case_file where id >= 900000 and 904000 > id",
                    many.id().value());
        }
    }

    private CaseId opened(Actor by, Secrecy secrecy) {
        UnitId unit = by.units().iterator().next();
        return office.opened(by, unit, secrecy, office.town.registered(by, "Collaudi", "Bruno"))
                .id();
    }

    private void broken(CaseId file) {
        house.sql(
                "insert into core.glass (organisation_id, id, version, case_id, user_id, reason, words, opened_at, ends_at,"
                        + " review, review_by, level, verdict, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, 'danger', 'x', ?, ?, 'AWAITED', ?, 0, '', ?, ?)",
                house.ids().next(),
                file.value(),
                piera.id().value(),
                house.clock().instant(),
                house.clock().instant().plusSeconds(3600),
                house.clock().instant().plusSeconds(7200),
                house.clock().instant(),
                piera.id().value());
    }

    private static WorkFilter of(@Nullable ServiceCode service, @Nullable String area, @Nullable Stage stage) {
        return new WorkFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(service),
                Optional.ofNullable(area),
                Optional.ofNullable(stage),
                false);
    }

    private static final List<WorkFilter> FILTERS = List.of(
            of(null, null, null),
            of(TRAINEESHIP, null, null),
            of(null, "employment", null),
            of(null, null, Stage.DRAFT),
            of(TRAINEESHIP, null, Stage.RUNNING),
            of(null, "employment", Stage.DRAFT),
            of(new ServiceCode("garden.plot"), null, Stage.RUNNING));

    private List<WorkId> listed(Actor by, WorkFilter filter, int limit) {
        List<WorkId> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, limit);
            Page<WorkSummary> page = house.as(by, () -> at.works.list(filter, paging));
            page.items().forEach(line -> all.add(line.id()));
            after = page.next();
        } while (after.isPresent() && all.size() < 100);
        return all.stream().limit(100).toList();
    }

    private List<WorkId> walked(Actor by, WorkFilter filter) {
        return house.as(
                by,
                () -> house.mappers().of(WalkMapper.class).walk(house.sight().viewer(), filter).stream()
                        .limit(100)
                        .toList());
    }

    private UnitId[] unitsWith(UnitId... some) {
        List<UnitId> units = new ArrayList<>(List.of(some));
        for (int i = 0; i < 17; i++) {
            units.add(house.unit("unit-" + i + "-" + house.ids().next()));
        }
        return units.toArray(UnitId[]::new);
    }

    @Test
    void itIsThePageOfAWalkOverEverybodysWorks() {
        Actor rosa = house.user("Rosa", Role.COORDINATOR, other);
        Actor desk = house.user("Sportello", Role.DESK, hub);
        Actor nowhere = house.user("Ospite", Role.WORKER);
        Actor ofTwo = house.user("Capo", Role.COORDINATOR, hub, other);
        Actor ofMany = house.user("Capo", Role.COORDINATOR, unitsWith(hub, crowded));
        Actor inMany = house.user("Jolly", Role.WORKER, unitsWith(hub, other));
        for (Actor by : List.of(giulia, piera, vito, rosa, desk, nowhere, ofTwo, ofMany, inMany)) {
            for (WorkFilter filter : FILTERS) {
                List<WorkId> all = walked(by, filter);
                assertThat(listed(by, filter, 50)).as(by + " " + filter).isEqualTo(all);
                if (all.size() < 20) {
                    assertThat(listed(by, filter, 3)).as(by + " " + filter).isEqualTo(all);
                }
            }
        }
        assertThat(walked(giulia, FILTERS.get(0))).hasSizeGreaterThan(10);
        assertThat(walked(desk, FILTERS.get(0))).isEmpty();
    }

    @Test
    void itFollowsACaseToAnotherUnitAndSecrecy() {
        CaseId moved = opened(giulia, Secrecy.ORDINARY);
        WorkId work = new WorkId(office.work(moved, "RUNNING", Secrecy.ORDINARY, giulia));
        assertThat(listed(vito, FILTERS.get(0), 50)).doesNotContain(work);

        house.sql("update core.case_file set unit_id = ? where id = ?", other.value(), moved.value());
        assertThat(listed(vito, FILTERS.get(0), 50)).contains(work);

        house.sql("update core.case_file set secrecy = 'PROFESSIONAL' where id = ?", moved.value());
        assertThat(listed(vito, FILTERS.get(0), 50)).doesNotContain(work);
        Actor rosa = house.user("Rosa", Role.COORDINATOR, other);
        assertThat(listed(rosa, FILTERS.get(0), 50)).contains(work);
    }

    @Test
    void itLooksAtFewWorks() {
        for (Actor by : List.of(piera, vito, house.user("Capo", Role.COORDINATOR, hub, other))) {
            for (WorkFilter filter : List.of(of(null, null, null), of(TRAINEESHIP, null, null))) {
                assertThat(visited(by, viewer -> sql.ofAll(viewer, filter, reach(), false, null, 21)))
                        .as(by + " " + filter)
                        .isLessThan(200);
            }
        }
    }

    private List<Reach> reach() {
        return house.sight().reach();
    }

    private long visited(Actor by, Function<Viewer, List<?>> query) {
        return house.as(
                by,
                () -> TestPlan.visited(
                        house, "works", () -> query.apply(house.sight().viewer())));
    }

    @Test
    void whoWalksDoesSoInTheOrderOfTheList() {
        Actor ofMany = house.user("Capo", Role.COORDINATOR, unitsWith(hub, crowded));
        for (WorkFilter filter : FILTERS) {
            String plan = house.as(
                    ofMany,
                    () -> TestPlan.of(house, () -> sql.ofAll(house.sight().viewer(), filter, reach(), true, null, 21)));
            assertThat(plan).as(filter.toString()).doesNotContain("Table Scan ResultSet for WORKS");
        }
    }
}
