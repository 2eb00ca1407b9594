package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WALK;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSummary;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Plot;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LiveWorksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final TestHouse house;
    private final TestWorks at;

    LiveWorksTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    @Test
    void listsTheWorksOfACaseNewestFirstPageByPage() {
        CaseId id = at.newCase();
        List<WorkId> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(0, at.open(id, WALK, TODAY, LAST, Map.of()));
        }

        List<WorkId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<WorkSummary> page = list(WorkFilter.ofCase(id), new Paging(after, 2));
            page.items().forEach(work -> seen.add(work.id()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).isEqualTo(opened);
    }

    @Test
    void tellsWhatAListNeedsToKnow() {
        CaseId id = at.newCase();
        at.open(id, PLOT, TODAY.plusDays(10), LAST, WHOLE);

        assertThat(list(WorkFilter.ofCase(id), Paging.first(10)).items())
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.caseNumber()).isEqualTo("2026/" + id.value());
                    assertThat(work.holderLabel()).isEqualTo("Fittizi Ada");
                    assertThat(work.nextDeadline()).contains(TODAY.plusDays(9));
                    assertThat(work.installed()).isTrue();
                });
    }

    @Test
    void tellsATermByItsCodeOfTodayAlsoIfItBeganWhileItsNormWasCores() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);
        house.sql(
                "update core.deadline set code = 'core.pruning', norm = 'core.pruning'"
                        + " where work_id = ? and code = 'harvested'",
                id.value());
        assertThat(codes(id)).contains("garden.pruning", "end-decided").doesNotContain("core.pruning");

        at.shelf.take(at.garden);
        assertThat(codes(id)).as("while nobody knows better").contains("core.pruning", "end-decided");
    }

    private List<String> codes(WorkId id) {
        return at.sheet(id).work().common().deadlines().stream()
                .map(Deadline::code)
                .toList();
    }

    @Test
    void doesNotNameAProtectedPersonOfAClosedCase() {
        CaseId id = at.newCase();
        at.open(id, PLOT, TODAY, LAST, WHOLE);
        house.sql(
                "update core.person set secrecy = 'PROFESSIONAL', changed_by = ? where id = ?",
                house.user("Bruno", Role.WORKER, at.hub).id().value(),
                at.holder(id).value());
        assertThat(list(WorkFilter.ofCase(id), Paging.first(10)).items())
                .extracting(WorkSummary::holderLabel)
                .containsExactly("Fittizi Ada");

        house.sql("update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?", id.value());

        assertThat(list(WorkFilter.ofCase(id), Paging.first(10)).items())
                .extracting(WorkSummary::holderLabel)
                .containsExactly("");
    }

    @Test
    void filtersByServiceAreaStagePersonAndTeam() {
        CaseId id = at.newCase();
        at.open(id, PLOT, TODAY, LAST, WHOLE);
        at.open(id, WALK, TODAY, LAST, Map.of());
        Optional<CaseId> of = Optional.of(id);

        assertThat(list(new WorkFilter(of, none(), Optional.of(PLOT), none(), none(), false)))
                .hasSize(1);
        assertThat(list(new WorkFilter(of, none(), none(), Optional.of("garden"), none(), false)))
                .hasSize(2);
        assertThat(list(new WorkFilter(of, none(), none(), Optional.of("pond"), none(), false)))
                .isEmpty();
        assertThat(list(new WorkFilter(of, none(), none(), none(), Optional.of(Stage.DRAFT), true)))
                .hasSize(2);
        assertThat(list(new WorkFilter(of, none(), none(), none(), Optional.of(Stage.ENDED), false)))
                .isEmpty();
        assertThat(list(new WorkFilter(none(), Optional.of(at.holder(id)), none(), none(), none(), false)))
                .hasSize(2);
    }

    @Test
    void showsNothingToOneWhoMayNotSeeTheCase() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);
        Actor stranger = house.user("Carlo", Role.WORKER, house.unit("elsewhere"));
        Actor colleague = house.user("Bruno", Role.WORKER, at.hub);

        assertThat(house.as(stranger, () -> at.works.find(id))).isEmpty();
        assertThat(house.as(stranger, () -> at.works.sheet(id))).isEmpty();
        assertThat(house.as(stranger, () -> at.works.details(id, Plot.class))).isEmpty();
        assertThat(house.as(colleague, () -> at.works.sheet(id)).orElseThrow().mayWrite())
                .isFalse();
        assertThat(house.as(colleague, () -> at.works.mayWrite(id))).isFalse();
        assertThat(house.as(at.giulia, () -> at.works.mayWrite(id))).isTrue();
    }

    @Test
    void showsAConfidentialWorkToTheTeamOnly() {
        CaseId of = at.newCase();
        Beginning secret = Beginning.on(Period.from(TODAY)).keptAs(Secrecy.PROFESSIONAL);
        WorkId id = house.as(at.giulia, () -> at.desk.open(of, WALK, secret, Map.of()));
        Actor colleague = house.user("Bruno", Role.WORKER, at.hub);

        assertThat(house.as(colleague, () -> at.works.find(id))).isEmpty();
        assertThat(house.as(colleague, () -> at.works.list(WorkFilter.ofCase(of), Paging.first(9)))
                        .items())
                .isEmpty();
        assertThat(house.as(at.giulia, () -> at.works.find(id))).isPresent();
    }

    @Test
    void readsSeveralAtOnceAndOfThemThoseAloneThatAreSeen() {
        CaseId of = at.newCase();
        Beginning secret = Beginning.on(Period.from(TODAY)).keptAs(Secrecy.PROFESSIONAL);
        WorkId hidden = house.as(at.giulia, () -> at.desk.open(of, WALK, secret, Map.of()));
        WorkId open = house.as(at.giulia, () -> at.desk.open(of, WALK, Beginning.on(Period.from(TODAY)), Map.of()));
        Actor colleague = house.user("Bruno", Role.WORKER, at.hub);
        List<WorkId> both = List.of(hidden, open);

        assertThat(house.as(at.giulia, () -> at.works.summaries(both)))
                .extracting(WorkSummary::id)
                .containsExactlyInAnyOrder(hidden, open);
        assertThat(house.as(colleague, () -> at.works.summaries(both)))
                .extracting(WorkSummary::id)
                .containsExactly(open);
        assertThat(house.as(colleague, () -> at.works.summaries(List.of()))).isEmpty();
    }

    @Test
    void writesDownEachLook() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);
        String looks = "select count(*) from core.access_log where what = 'work' and record_id = ?";
        long before = house.count(looks, id.value());

        house.as(at.giulia, () -> at.works.find(id));

        assertThat(house.count(looks, id.value())).isEqualTo(before + 1);
    }

    @Test
    void tellsWhatRunsForAPersonOnADay() {
        WorkId id = at.started(TODAY.minusDays(5), LAST);
        var person = at.holder(at.sheet(id).work().common().caseId());

        assertThat(house.as(at.giulia, () -> at.works.running(person, TODAY)))
                .singleElement()
                .satisfies(work -> assertThat(work.common().deadlines()).hasSize(3));
        assertThat(house.as(at.giulia, () -> at.works.running(person, LAST.plusDays(1))))
                .isEmpty();
        assertThat(house.as(at.giulia, () -> at.works.running(person, TODAY.minusDays(6))))
                .isEmpty();
    }

    @Test
    void givesTheDetailsAsTheAreasRecord() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(house.as(at.giulia, () -> at.works.details(id, Plot.class))
                        .orElseThrow()
                        .name())
                .isEqualTo("Orto dei Collaudi");
        assertThat(house.as(at.giulia, () -> at.works.details(id, Period.class)))
                .isEmpty();
    }

    @Test
    void refusesAPageThatNobodyGave() {
        assertThatThrownBy(() -> list(WorkFilter.ofCase(new CaseId(1)), new Paging(Optional.of("nonsense"), 5)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void writesDetailsAnewAndTellsAStaleEdit() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        house.doAs(at.giulia, () -> at.desk.describe(id, 1, Map.of("name", "Orto nuovo", "spades", 5)));

        assertThat(at.sheet(id).details().orElseThrow()).containsEntry("name", "Orto nuovo");
        assertThat(at.version(id)).isEqualTo(2);
        assertThatThrownBy(() -> house.doAs(at.giulia, () -> at.desk.describe(id, 1, WHOLE)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void wantsWholeDetailsOnceTheWorkHasLeftItsDraft() {
        WorkId id = at.started(TODAY.minusDays(5), LAST);

        assertThatThrownBy(() -> house.doAs(at.giulia, () -> at.desk.describe(id, 2, Map.of("spades", 2))))
                .hasMessage("/details/name required");
    }

    @Test
    void describesNoWorkThatHasEnded() {
        WorkId id = at.started(TODAY.minusDays(5), LAST);
        at.finish(id, TODAY);

        assertThatThrownBy(() -> house.doAs(at.giulia, () -> at.desk.describe(id, 3, WHOLE)))
                .isInstanceOf(Refused.class)
                .hasMessage("work-ended");
    }

    private Page<WorkSummary> list(WorkFilter filter, Paging paging) {
        return house.as(at.giulia, () -> at.works.list(filter, paging));
    }

    private List<WorkSummary> list(WorkFilter filter) {
        return list(filter, Paging.first(50)).items();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
