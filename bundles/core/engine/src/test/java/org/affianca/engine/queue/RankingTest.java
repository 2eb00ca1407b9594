package org.affianca.engine.queue;

import static org.affianca.engine.queue.TestQueue.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.Scoring;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.RankSheet;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.RulePreview;
import org.affianca.api.queue.RuleState;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Who stands where and why: points, ties, other rules, other days. */
@OnBothDatabases
class RankingTest {
    private final TestQueue queue;
    private final TestHouse house;

    RankingTest(TestHouse house) {
        this.house = house;
        this.queue = new TestQueue(house);
    }

    private static BigDecimal points(String number) {
        return new BigDecimal(number);
    }

    @Test
    void rosaIsRankedByHerHealthAndEachPointIsExplained() {
        WaitingList list = queue.list("Cambio alloggio", exchange());
        Entry niccolo = queue.enter(list.id(), "D'Esempio", "Niccolò", Map.of("minors", 5, "income", 3000));
        Entry rosa = queue.enter(
                list.id(), "Campionati", "Rosa", Map.of("barriers", true, "health", "severe", "income", 9800));

        assertThat(rosa.rank()).isEqualTo(1);
        assertThat(rosa.points()).isEqualTo(points("20.00"));
        assertThat(queue.seen(niccolo.id()).rank()).isEqualTo(2);
        RankSheet sheet = queue.as(queue.giulia, () -> queue.reading.sheet(rosa.id(), queue.today()))
                .orElseThrow();
        assertThat(sheet.rank()).isEqualTo(1);
        assertThat(sheet.of()).isEqualTo(2);
        assertThat(sheet.holderLabel()).isEqualTo("Campionati Rosa");
        assertThat(sheet.explained())
                .extracting(Point::criterion, Point::points, p -> p.why().code())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("barriers", points("8.00"), "points-yes"),
                        org.assertj.core.groups.Tuple.tuple("health", points("10.00"), "points-choice"),
                        org.assertj.core.groups.Tuple.tuple("minors", points("0.00"), "points-unstated"),
                        org.assertj.core.groups.Tuple.tuple("income", points("2.00"), "points-band"));
        assertThat(sheet.toString())
                .doesNotContain("Niccolò")
                .doesNotContain("" + niccolo.id().value() + "]");
        RankSheet other = queue.as(queue.giulia, () -> queue.reading.sheet(niccolo.id(), queue.today()))
                .orElseThrow();
        assertThat(other.explained().get(2).why())
                .isEqualTo(new Because(
                        "points-per-unit-most",
                        Map.of("count", points("5"), "each", points("1.5"), "most", points("6"))));
    }

    @Test
    void thoseWithTheSamePointsGoByIncomeThenByTheDayTheyEntered() {
        WaitingList list = queue.list("A pari punti", exchange());
        Entry late = queue.enter(list.id(), "Fittizi", "Ada", Map.of("barriers", true, "income", 5000));
        WorkId work = queue.request(queue.file("Fittizi", "Bruno"));
        Entry early = queue.as(
                queue.giulia,
                () -> queue.room.enter(
                        list.id(),
                        new Entering(
                                work,
                                Optional.of(queue.today().minusDays(30)),
                                Map.of("barriers", true, "income", 5000))));
        Entry poorer = queue.enter(list.id(), "Fittizi", "Carla", Map.of("barriers", true, "income", 1000.5));
        Entry untold = queue.enter(list.id(), "Fittizi", "Dino", Map.of("barriers", true, "health", "moderate"));
        assertThat(queue.order(list.id())).containsExactly(untold.id(), poorer.id(), early.id(), late.id());
        assertThat(queue.as(queue.giulia, () -> queue.reading.sheet(late.id(), queue.today()))
                        .orElseThrow()
                        .same())
                .isEqualTo(2);
    }

    @Test
    void aPastDaysRankingIsMadeAgainExactlyAndADayBeforeTheListIsEmpty() {
        WaitingList list = queue.list("Giorni passati", exchange());
        Entry first = queue.enter(list.id(), "Inventati", "Marta", Map.of("barriers", true));
        Entry second = queue.enter(list.id(), "Inventati", "Dario", Map.of("minors", 1));
        LocalDate then = queue.today();
        List<Ranked> asItWas = queue.ranking(queue.giulia, list.id());
        house.clock().forward(Duration.ofDays(3));
        queue.as(
                queue.giulia,
                () -> queue.room.score(second.id(), queue.version(second.id()), Map.of("health", "severe")));
        queue.publish(list.id(), new Rules(List.of(TestQueue.yesNo("barriers", 1)), List.of(), List.of(), false, 5));
        queue.as(queue.giulia, () -> queue.room.leave(first.id(), queue.version(first.id()), "moved-away", "Altrove"));

        assertThat(queue.as(queue.giulia, () -> queue.reading.ranking(list.id(), then, Paging.first(50)))
                        .items())
                .isEqualTo(asItWas);
        assertThat(queue.as(queue.giulia, () -> queue.reading.ranking(list.id(), queue.today(), Paging.first(50)))
                        .items())
                .isEqualTo(queue.ranking(queue.giulia, list.id()));
        assertThat(queue.as(queue.giulia, () -> queue.reading.ranking(list.id(), then.minusDays(1), Paging.first(50)))
                        .items())
                .isEmpty();
        RankSheet sheet = queue.as(queue.giulia, () -> queue.reading.sheet(first.id(), then))
                .orElseThrow();
        assertThat(sheet.rank()).isEqualTo(1);
        assertThat(sheet.rules().number()).isEqualTo(1);
        assertThat(queue.as(queue.giulia, () -> queue.reading.sheet(first.id(), then.minusDays(1))))
                .isEmpty();
    }

    @Test
    void aPageOfAPastRankingGoesOnWhereTheOneBeforeEnded() {
        WaitingList list = queue.list("Pagine", exchange());
        Entry a = queue.enter(list.id(), "Fittizi", "Anna", Map.of("health", "severe"));
        Entry b = queue.enter(list.id(), "Fittizi", "Bea", Map.of("health", "moderate"));
        Entry c = queue.enter(list.id(), "Fittizi", "Cleo", Map.of());
        for (boolean past : List.of(true, false)) {
            var first = queue.as(
                    queue.sara,
                    () -> past
                            ? queue.reading.ranking(list.id(), queue.today(), Paging.first(2))
                            : queue.reading.ranking(list.id(), Paging.first(2)));
            assertThat(first.items()).extracting(r -> r.entry().id()).containsExactly(a.id(), b.id());
            Paging next = new Paging(first.next(), 2);
            var second = queue.as(
                    queue.sara,
                    () -> past
                            ? queue.reading.ranking(list.id(), queue.today(), next)
                            : queue.reading.ranking(list.id(), next));
            assertThat(second.items()).extracting(r -> r.entry().id()).containsExactly(c.id());
            assertThat(second.next()).isEmpty();
        }
    }

    @Test
    void beforeRulesArePublishedTheyShowWhoWouldMove() {
        WaitingList list = queue.list("Nuove regole", exchange());
        Entry rosa = queue.enter(list.id(), "Campionati", "Rosa", Map.of("barriers", true));
        Entry family = queue.enter(list.id(), "Segnaposto", "Gino", Map.of("minors", 4));
        Entry last = queue.enter(list.id(), "Fittizi", "Ada", Map.of());
        Rules forFamilies = new Rules(
                List.of(TestQueue.yesNo("barriers", 2), TestQueue.perUnit("minors", "3", "9")),
                List.of(),
                List.of(),
                false,
                10);
        RuleVersion draft = queue.as(queue.marco, () -> queue.register.draft(list.id(), forFamilies));
        assertThat(draft.state()).isEqualTo(RuleState.DRAFT);
        assertThat(draft.rules())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(forFamilies);

        RulePreview preview = queue.as(queue.sara, () -> queue.reading.preview(list.id(), draft.number()));
        assertThat(preview.waiting()).isEqualTo(3);
        assertThat(preview.moved()).isEqualTo(2);
        assertThat(preview.unstated()).isEqualTo(3);
        assertThat(preview.shifts())
                .extracting(s -> s.entry().id(), s -> s.from(), s -> s.to(), s -> s.pointsAfter())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(family.id(), 2, 1, points("9.00")),
                        org.assertj.core.groups.Tuple.tuple(rosa.id(), 1, 2, points("2.00")));
        assertThat(queue.order(list.id())).containsExactly(rosa.id(), family.id(), last.id());

        queue.as(queue.marco, () -> queue.register.publish(list.id(), draft.number(), draft.version()));
        assertThat(queue.order(list.id())).containsExactly(family.id(), rosa.id(), last.id());
        assertThat(queue.as(queue.sara, () -> queue.reading.rules(list.id())))
                .extracting(RuleVersion::state)
                .containsExactly(RuleState.IN_FORCE, RuleState.PAST);
        assertThatThrownBy(() -> queue.as(queue.marco, () -> queue.register.redraft(list.id(), 1, 3, forFamilies)))
                .hasMessage("rules-published-already");
    }

    @Test
    void pointsForWaitingGrowAtMidnightAndOnlyThen() {
        WaitingList list = queue.list(
                "Anzianità",
                new Rules(
                        List.of(TestQueue.waiting("1", "3"), TestQueue.yesNo("barriers", 1)),
                        List.of(),
                        List.of(),
                        false,
                        10));
        WorkId work = queue.request(queue.file("Fittizi", "Olga"));
        LocalDate since = queue.today().minusMonths(1).plusDays(1);
        Entry old = queue.as(
                queue.giulia, () -> queue.room.enter(list.id(), new Entering(work, Optional.of(since), Map.of())));
        Entry fresh = queue.enter(list.id(), "Fittizi", "Piero", Map.of("barriers", true));
        assertThat(queue.order(list.id())).containsExactly(fresh.id(), old.id());
        house.clock().forward(Duration.ofDays(1));
        queue.ring();
        assertThat(queue.order(list.id())).containsExactly(old.id(), fresh.id());
        assertThat(queue.seen(old.id()).points()).isEqualTo(points("1.00"));
        house.clock().forward(Duration.ofDays(200));
        queue.ring();
        assertThat(queue.seen(old.id()).points()).isEqualTo(points("3.00"));
        assertThat(queue.as(queue.sara, () -> queue.reading.ranking(list.id(), since.plusMonths(1), Paging.first(9)))
                        .items())
                .extracting(Ranked::points)
                .containsExactly(points("1.00"), points("1.00"));
    }

    @Test
    void aCertificateThatExpiresTakesItsPointsWithIt() {
        WaitingList list = queue.list(
                "Certificati",
                new Rules(
                        List.of(new Criterion(
                                "invalidity",
                                CriterionKind.YES_NO,
                                "Certificato di invalidità",
                                "",
                                "",
                                points("7"),
                                Optional.empty(),
                                true,
                                List.of())),
                        List.of(),
                        List.of(),
                        false,
                        10));
        LocalDate last = queue.today().plusDays(5);
        Entry rosa = queue.enter(
                list.id(), "Campionati", "Rosa", Map.of("invalidity", true, "invalidity.until", last.toString()));
        Entry ada = queue.enter(list.id(), "Fittizi", "Ada", Map.of("invalidity", true));
        assertThat(queue.order(list.id())).containsExactly(rosa.id(), ada.id());
        house.clock().forward(Duration.ofDays(5));
        queue.ring();
        assertThat(queue.seen(rosa.id()).points()).isEqualTo(points("7.00"));
        house.clock().forward(Duration.ofDays(1));
        queue.ring();
        assertThat(queue.order(list.id())).containsExactly(ada.id(), rosa.id());
        assertThat(queue.as(queue.giulia, () -> queue.reading.sheet(rosa.id(), queue.today()))
                        .orElseThrow()
                        .explained()
                        .get(0)
                        .why())
                .isEqualTo(Because.of("points-expired", "until", last));
        assertThatThrownBy(() -> queue.as(
                        queue.giulia,
                        () -> queue.room.score(
                                rosa.id(), queue.version(rosa.id()), Map.of("invalidity.until", "domani"))))
                .hasMessage("/facts/invalidity.until unknown-criterion");
    }

    @Test
    void theAreasOwnRuleGivesPointsThatAreKeptWithTheirReason() {
        queue.policies.add((Scoring) (file, on) -> List.of(
                new Point("team", points("7"), Because.of("team-verdict", "on", on)),
                new Point("nobody-asks", points("100"), Because.of("x"))));
        WaitingList list = queue.list(
                "Con regola dell'area",
                new Rules(
                        List.of(new Criterion(
                                "team",
                                CriterionKind.BY_RULE,
                                "Équipe",
                                "",
                                "",
                                BigDecimal.ZERO,
                                Optional.of(points("5")),
                                false,
                                List.of())),
                        List.of(),
                        List.of(),
                        false,
                        10));
        Entry entry = queue.enter(list.id(), "Fittizi", "Rita", Map.of());
        assertThat(entry.points()).isEqualTo(points("5.00"));
        queue.policies.clear();
        RankSheet sheet = queue.as(queue.giulia, () -> queue.reading.sheet(entry.id(), queue.today()))
                .orElseThrow();
        assertThat(sheet.explained())
                .extracting(p -> p.why().code(), Point::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("team-verdict", points("7.00")),
                        org.assertj.core.groups.Tuple.tuple("points-at-most", points("-2.00")));
        assertThat(sheet.explained().get(0).why().values()).containsEntry("on", queue.today());
        Entry again = queue.as(queue.giulia, () -> queue.room.score(entry.id(), entry.version(), Map.of()));
        assertThat(again.points()).isEqualTo(points("0.00"));
    }

    @Test
    void whoKeepsTheListSeesEveryLineAndNoNamesThatAreNotHis() {
        WaitingList list = queue.list("Chi vede che cosa", exchange());
        Entry rosa = queue.enter(list.id(), "Campionati", "Rosa", Map.of("barriers", true));
        assertThat(queue.ranking(queue.giulia, list.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().holderLabel()).isEqualTo("Campionati Rosa"));
        assertThat(queue.ranking(queue.sara, list.id())).singleElement().satisfies(line -> {
            assertThat(line.rank()).isEqualTo(1);
            assertThat(line.entry().id()).isEqualTo(rosa.id());
            assertThat(line.entry().holderLabel()).isEmpty();
            assertThat(line.entry().work()).isEmpty();
            assertThat(line.entry().caseNumber()).isEmpty();
        });
        Entry kept = queue.seen(queue.sara, rosa.id()).orElseThrow();
        assertThat(kept.facts()).isEmpty();
        assertThat(kept.mayKeep()).isTrue();
        assertThat(kept.mayWrite()).isFalse();
        assertThat(queue.as(queue.sara, () -> queue.reading.sheet(rosa.id(), queue.today())))
                .isEmpty();
        Actor vito = house.user("Vito", Role.WORKER, house.unit("elsewhere"));
        assertThat(queue.ranking(vito, list.id())).isEmpty();
        assertThat(queue.seen(vito, rosa.id())).isEmpty();
        assertThat(queue.as(vito, () -> queue.reading.ranking(list.id(), queue.today(), Paging.first(9)))
                        .items())
                .isEmpty();
        Actor desk = house.user("Sportello", Role.DESK, queue.homes);
        assertThat(queue.as(desk, () -> queue.reading.find(list.id()))).isEmpty();
        assertThatThrownBy(() -> queue.ranking(desk, list.id())).isInstanceOf(Missing.class);
        assertThat(queue.seen(queue.giulia, new EntryId(-1))).isEmpty();
    }

    @Test
    void aPersonsListsAreSeenTogether() {
        WaitingList one = queue.list("Cambio", exchange());
        WaitingList two = queue.list("Emergenza", exchange());
        var file = queue.file("Campionati", "Rosa");
        WorkId work = queue.request(file);
        queue.enter(one.id(), work, Map.of("barriers", true));
        queue.enter(two.id(), work, Map.of());
        assertThat(queue.as(queue.giulia, () -> queue.reading.ofWork(work)))
                .extracting(e -> e.listName(), e -> e.rank())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Emergenza", 1),
                        org.assertj.core.groups.Tuple.tuple("Cambio", 1));
        assertThat(queue.as(
                        queue.giulia,
                        () -> queue.reading.ofPerson(file.members().get(0).person())))
                .hasSize(2);
        assertThat(queue.as(queue.sara, () -> queue.reading.ofWork(work))).isEmpty();
        assertThatThrownBy(() -> queue.enter(one.id(), work, Map.of())).hasMessage("waits-already");
    }

    @Test
    void everyFlawOfRulesIsSaidAtOnce() {
        WaitingList list = queue.list("Regole sbagliate");
        Rules wrong = new Rules(
                List.of(
                        TestQueue.yesNo("Barriere", 1_000_000),
                        new Criterion(
                                "income",
                                CriterionKind.BANDS,
                                " ",
                                "",
                                "",
                                BigDecimal.ZERO,
                                Optional.empty(),
                                false,
                                List.of(
                                        new org.affianca.api.queue.Bracket(
                                                "", "a", "", Optional.of(points("5")), points("1")),
                                        new org.affianca.api.queue.Bracket(
                                                "", "b", "", Optional.of(points("5")), points("1.234"))))),
                List.of(new org.affianca.api.queue.TieBreak("nothing", true)),
                List.of(TestQueue.setback(org.affianca.api.queue.SetbackAct.POINTS, 0, 0)),
                false,
                0);
        assertThatThrownBy(() -> queue.as(queue.marco, () -> queue.register.draft(list.id(), wrong)))
                .hasMessage("/criteria/0/code criterion-code-invalid, /criteria/0/points points-out-of-range,"
                        + " /criteria/1/label required, /criteria/1/brackets/1/points points-out-of-range,"
                        + " /criteria/1/brackets/1/upTo bands-must-rise, /ties/0/criterion tie-needs-a-number,"
                        + " /setbacks/0/points points-must-be-positive, /answerDays number-between");
        assertThatThrownBy(() -> queue.enter(list.id(), "Fittizi", "Ugo", Map.of()))
                .hasMessage("list-without-rules");
    }

    @Test
    void listsAreKeptByCoordinatorsOfTheirUnitAlone() {
        WaitingListData data = new WaitingListData(" ", queue.hub, List.of(TestQueue.REQUEST, TestQueue.REQUEST), true);
        assertThatThrownBy(() -> queue.as(queue.marco, () -> queue.register.open(data)))
                .hasMessage("/name required, /unit not-your-unit, /services/1 service-twice");
        assertThatThrownBy(() -> queue.as(queue.sara, () -> queue.register.open(data)))
                .isInstanceOf(org.affianca.api.problem.Forbidden.class);
        WaitingList list = queue.list("Una lista");
        WaitingListData closed = new WaitingListData("Chiusa", queue.homes, List.of(TestQueue.REQUEST), false);
        WaitingList changed = queue.as(queue.marco, () -> queue.register.change(list.id(), list.version(), closed));
        assertThat(changed.data()).isEqualTo(closed);
        assertThatThrownBy(() -> queue.as(queue.marco, () -> queue.register.change(list.id(), list.version(), closed)))
                .isInstanceOf(Stale.class);
        queue.publish(list.id(), exchange());
        assertThatThrownBy(() -> queue.enter(list.id(), "Fittizi", "Ugo", Map.of()))
                .hasMessage("list-takes-none");
    }

    @Test
    void factsMustFitTheRulesInForce() {
        WaitingList list = queue.list("Dati", exchange());
        WorkId work = queue.request(queue.file("Fittizi", "Zoe"));
        assertThatThrownBy(() -> queue.enter(
                        list.id(),
                        work,
                        new java.util.TreeMap<>(
                                Map.of("barriers", "yes", "health", "bad", "income", 1.234, "colour", 1))))
                .hasMessageContaining("/facts/barriers fact-does-not-fit")
                .hasMessageContaining("/facts/health fact-does-not-fit")
                .hasMessageContaining("/facts/income fact-does-not-fit")
                .hasMessageContaining("/facts/colour unknown-criterion");
        assertThatThrownBy(() -> queue.as(
                        queue.giulia,
                        () -> queue.room.enter(
                                list.id(),
                                new Entering(work, Optional.of(queue.today().plusDays(1)), Map.of()))))
                .hasMessage("/enteredOn in-the-future");
        assertThatThrownBy(() -> queue.enter(list.id(), new WorkId(-1), Map.of()))
                .hasMessage("/work unknown-work");
    }

    @Test
    void theHistoryOfAnEntryIsTold() {
        WaitingList list = queue.list("Storia", exchange());
        Entry entry = queue.enter(list.id(), "Fittizi", "Ida", Map.of());
        queue.as(queue.giulia, () -> queue.room.score(entry.id(), entry.version(), Map.of("barriers", true)));
        queue.as(
                queue.giulia,
                () -> queue.room.leave(entry.id(), queue.version(entry.id()), "own-choice", "Resta dov'è"));
        assertThat(queue.as(queue.giulia, () -> queue.reading.history(entry.id())))
                .extracting(h -> h.kind(), h -> h.by(), h -> h.note())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HappeningKind.ENTERED, "Giulia", ""),
                        org.assertj.core.groups.Tuple.tuple(HappeningKind.SCORED, "Giulia", ""),
                        org.assertj.core.groups.Tuple.tuple(HappeningKind.LEFT, "Giulia", "Resta dov'è"));
        assertThat(queue.as(queue.sara, () -> queue.reading.history(entry.id())))
                .extracting(h -> h.note())
                .containsOnly("");
        Entry left = queue.seen(entry.id());
        assertThat(left.state()).isEqualTo(EntryState.LEFT);
        assertThat(left.leftBecause()).isEqualTo("own-choice");
        assertThat(left.rank()).isZero();
    }
}
