package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WALK;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSummary;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ListingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Pattern ROWS_VISITED = Pattern.compile("Number of rows visited=(\\d+)");
    private static final Optional<Stage> DRAFT = Optional.of(Stage.DRAFT);

    private final TestHouse house;
    private final TestWorks at;
    private final ListMapper sql;
    private final List<WorkId> hers = new ArrayList<>();
    private CaseId first = new CaseId(-1);
    private CaseId second = new CaseId(-1);
    private PersonId ada = new PersonId(-1);

    ListingTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
        this.sql = house.mappers().of(ListMapper.class);
    }

    @BeforeEach
    void aManagerWithTwoCasesOfAda() {
        this.first = at.newCase();
        this.second = at.newCase();
        this.ada = at.holder(first);
        join(ada, second);
        for (CaseId id : List.of(first, second, first)) {
            hers.add(0, at.open(id, WALK, TODAY, LAST, Map.of()));
        }
        hers.add(0, at.open(second, PLOT, TODAY, LAST, WHOLE));
    }

    private void join(PersonId person, CaseId id) {
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)"
                        + " values (1, ?, ?, 1, 'member')",
                id.value(),
                person.value());
    }

    private static WorkFilter of(
            Optional<CaseId> id,
            Optional<PersonId> who,
            Optional<ServiceCode> service,
            Optional<String> area,
            Optional<Stage> stage,
            boolean mine) {
        return new WorkFilter(id, who, service, area, stage, mine);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    /** The house is shared with the other tests, whose cases are in the same hub. */
    private List<WorkId> found(Actor by, WorkFilter filter) {
        return house.as(by, () -> at.works.list(filter, Paging.first(50))).items().stream()
                .filter(work -> List.of(first, second).contains(work.caseId()))
                .map(WorkSummary::id)
                .toList();
    }

    @Test
    void findsTheSameFromWhicheverEndItBegins() {
        List<WorkId> ofFirst = List.of(hers.get(1), hers.get(3));
        assertThat(found(at.giulia, of(none(), none(), none(), none(), none(), false)))
                .isEqualTo(hers);
        assertThat(found(at.giulia, of(none(), none(), none(), none(), none(), true)))
                .isEqualTo(hers);
        assertThat(found(at.giulia, of(none(), Optional.of(ada), none(), none(), none(), false)))
                .isEqualTo(hers);
        assertThat(found(at.giulia, of(none(), Optional.of(ada), none(), none(), none(), true)))
                .isEqualTo(hers);
        for (boolean mine : List.of(true, false)) {
            assertThat(found(at.giulia, of(Optional.of(first), none(), none(), none(), none(), mine)))
                    .isEqualTo(ofFirst);
            assertThat(found(at.giulia, of(Optional.of(first), Optional.of(ada), none(), none(), none(), mine)))
                    .isEqualTo(ofFirst);
            assertThat(found(at.giulia, of(none(), none(), Optional.of(WALK), none(), DRAFT, mine)))
                    .isEqualTo(hers.subList(1, 4));
            assertThat(found(at.giulia, of(none(), none(), none(), Optional.of("garden"), DRAFT, mine)))
                    .isEqualTo(hers);
            assertThat(found(at.giulia, of(none(), none(), Optional.of(PLOT), none(), none(), mine)))
                    .containsExactly(hers.get(0));
            assertThat(found(
                            at.giulia,
                            of(Optional.of(first), Optional.of(at.holder(second)), none(), none(), none(), mine)))
                    .isEmpty();
        }
    }

    @Test
    void callsMineOnlyTheCasesOfTheTeamOfToday() {
        Actor colleague = house.user("Piera", Role.WORKER, at.hub);
        WorkFilter mine = of(none(), none(), none(), none(), none(), true);
        WorkFilter mineOfFirst = of(Optional.of(first), none(), none(), none(), none(), true);
        assertThat(found(colleague, of(none(), none(), none(), none(), none(), false)))
                .isEqualTo(hers);
        assertThat(found(colleague, mine)).isEmpty();
        assertThat(found(colleague, mineOfFirst)).isEmpty();

        team(colleague, first, TODAY.minusDays(9), TODAY.minusDays(1));
        team(colleague, second, TODAY.plusDays(1), LAST);
        assertThat(found(colleague, mine)).isEmpty();

        team(colleague, first, TODAY.minusDays(9), TODAY);
        team(colleague, first, TODAY, LAST);
        assertThat(found(colleague, mine)).containsExactly(hers.get(1), hers.get(3));
        assertThat(found(colleague, mineOfFirst)).containsExactly(hers.get(1), hers.get(3));
    }

    private void team(Actor who, CaseId id, LocalDate from, LocalDate until) {
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day, until_day)"
                        + " values (1, ?, ?, ?, 'worker', ?, ?)",
                house.ids().next(),
                id.value(),
                who.id().value(),
                from,
                until);
    }

    @Test
    void pagesOfMineFollowEachOtherWithoutGapOrRepeat() {
        List<WorkId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 1);
            Page<WorkSummary> page =
                    house.as(at.giulia, () -> at.works.list(of(none(), none(), none(), none(), none(), true), paging));
            page.items().forEach(work -> seen.add(work.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).isEqualTo(hers);
    }

    @Test
    void findsTheWorksOfAServiceInManyCasesAtOnce() {
        List<CaseId> both = List.of(first, second);
        assertThat(house.as(at.giulia, () -> at.works.ofCases(both, WALK)))
                .extracting(WorkSummary::id)
                .isEqualTo(hers.subList(1, 4));
        assertThat(house.as(at.giulia, () -> at.works.ofCases(List.of(second), PLOT)))
                .extracting(WorkSummary::caseId, WorkSummary::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(second, hers.get(0)));
        assertThat(house.as(at.giulia, () -> at.works.ofCases(List.of(), PLOT))).isEmpty();
        Actor elsewhere = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(elsewhere, () -> at.works.ofCases(both, WALK))).isEmpty();
    }

    @Test
    void derbyFindsAPageByIndexInsteadOfReadingAllWorks() {
        for (boolean mine : List.of(true, false)) {
            for (Optional<Stage> stage : List.of(DRAFT, ListingTest.<Stage>none())) {
                for (WorkFilter filter : List.of(
                        of(none(), none(), none(), none(), stage, mine),
                        of(none(), Optional.of(ada), none(), none(), stage, mine),
                        of(Optional.of(first), none(), none(), none(), stage, mine),
                        of(none(), none(), Optional.of(WALK), none(), stage, mine),
                        of(none(), none(), none(), Optional.of("garden"), stage, mine))) {
                    boolean few = mine
                            || filter.person().isPresent()
                            || filter.caseId().isPresent();
                    boolean staged = filter.stage().isPresent()
                            && (filter.service().isPresent() || filter.area().isPresent());
                    assertThat(plan(() -> few
                                    ? sql.ofFew(house.sight().viewer(), filter, null, 21)
                                    : sql.ofAll(
                                            house.sight().viewer(),
                                            filter,
                                            house.sight().reach(),
                                            staged,
                                            null,
                                            21)))
                            .as(filter.toString())
                            .doesNotContain("Table Scan ResultSet for WORKS", "Table Scan ResultSet for CASE_FILE")
                            .doesNotContain("Hash Scan", "Hash Join");
                }
            }
        }
    }

    @Test
    void onlyThePageOfOwnWorksIsAskedAbout() {
        for (WorkFilter filter : List.of(
                of(none(), none(), none(), none(), none(), true),
                of(none(), Optional.of(ada), none(), none(), none(), true),
                of(none(), Optional.of(ada), none(), none(), none(), false))) {
            long asked = house.as(
                    at.giulia,
                    () -> TestPlan.visited(
                            house, "case_file", () -> sql.ofFew(house.sight().viewer(), filter, null, 3)));
            assertThat(asked).as(filter.toString()).isZero();
        }
    }

    @Test
    void derbyReadsTheLinesOfAPageByTheirKeys() {
        for (int i = 0; i < 60; i++) {
            hers.add(0, at.open(at.newCase(), WALK, TODAY, LAST, Map.of()));
        }
        List<WorkId> some = hers.subList(0, 12);
        for (String plan : List.of(
                plan(() -> sql.seen(house.sight().viewer(), some)),
                plan(() -> sql.ofCases(house.sight().viewer(), List.of(first, second), WALK)))) {
            assertThat(ROWS_VISITED.matcher(plan).results().map(row -> Integer.valueOf(row.group(1))))
                    .as(plan)
                    .allMatch(visited -> visited < 60);
            assertThat(plan).doesNotContain("Table Scan ResultSet for", "Hash Scan", "Hash Join");
        }
    }

    private String plan(Supplier<? extends List<?>> query) {
        return house.as(at.giulia, () -> TestPlan.of(house, query));
    }
}
