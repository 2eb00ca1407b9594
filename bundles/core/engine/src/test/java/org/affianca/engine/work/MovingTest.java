package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.affianca.engine.work.TestWorks.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.GardenTwo;
import org.affianca.engine.details.Plot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MovingTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final TestHouse house;
    private final TestWorks at;

    MovingTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    @AfterEach
    void forgetTheRules() {
        at.rules.clear();
        at.shelf.put(at.garden);
    }

    @Test
    void takesAStepThatMayFollow() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY.plusDays(3), LAST, WHOLE);

        must(at.move(id, "COMMUNICATED", Decision.on(TODAY)));

        assertThat(common(id).step()).isEqualTo("COMMUNICATED");
        assertThat(common(id).stage()).isEqualTo(Stage.WAITING);
        assertThat(common(id).version()).isEqualTo(2);
        assertThat(at.sheet(id).history()).hasSize(2);
    }

    @Test
    void refusesAStepThatMayNotFollowOrThatNobodyKnows() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(codes(at.move(id, "RESTED", Decision.on(TODAY)))).containsExactly("step-not-next");
        assertThat(codes(at.move(id, "FLOODED", Decision.on(TODAY)))).containsExactly("step-not-next");
    }

    @Test
    void putsTheDayItStartsInThePlaceOfThePlannedOne() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY.minusDays(10), LAST, WHOLE);

        must(at.move(id, "STARTED", Decision.on(TODAY.minusDays(2))));
        must(at.move(id, "RESTED", new Decision(TODAY, Optional.empty(), Optional.empty(), "gelo")));
        must(at.move(id, "STARTED", Decision.on(TODAY.plusDays(5))));

        assertThat(common(id).period()).isEqualTo(Period.of(TODAY.minusDays(2), LAST));
    }

    @Test
    void endsOnTheDayItEndsAndNotLater() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        must(at.finish(id, TODAY));

        assertThat(common(id).period().until()).contains(TODAY);
        assertThat(common(id).outcome()).contains(new Code("harvested"));
        assertThat(at.sheet(id).next()).extracting(p -> p.step().name()).containsExactly("VOID");
        assertThat(at.sheet(id).mayWrite()).isFalse();
    }

    @Test
    void asksForWhatTheStepDemands() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        assertThatThrownBy(() -> at.move(id, "LENGTHENED", Decision.on(TODAY))).hasMessage("/until required");
        assertThatThrownBy(() -> at.move(id, "RESTED", Decision.on(TODAY))).hasMessage("/note required");
        assertThatThrownBy(() -> at.move(id, "FINISHED", Decision.on(TODAY))).hasMessage("/outcome required");
        assertThatThrownBy(() -> at.move(
                        id, "FINISHED", new Decision(TODAY, Optional.of(new Code("flooded")), Optional.empty(), "")))
                .isInstanceOf(Invalid.class)
                .hasMessage("/outcome unknown-code");
    }

    @Test
    void movesTheEndWithTheDecision() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        must(at.move(id, "LENGTHENED", until(LAST.plusMonths(3))));

        assertThat(common(id).period().until()).contains(LAST.plusMonths(3));
        assertThat(deadline(id, "harvested").due()).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        assertThatThrownBy(() -> at.move(id, "LENGTHENED", until(TODAY.minusYears(1))))
                .hasMessage("/until ends-before-it-begins");
    }

    @Test
    void movesTheEndOnlyWithAStepThatAsksForIt() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);
        Decision longerRest = new Decision(TODAY, Optional.empty(), Optional.of(LAST.plusYears(1)), "gelo");

        assertThatThrownBy(() -> at.move(id, "RESTED", longerRest)).hasMessage("/until not-asked");
        assertThat(common(id).period().until()).contains(LAST);
    }

    @Test
    void keepsTheOrderOfDays() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        assertThatThrownBy(() -> at.finish(id, TODAY.minusDays(11))).hasMessage("/on before-last-step");
        assertThatThrownBy(() -> at.finish(id, TODAY.plusDays(32))).hasMessage("/on too-far-ahead");
    }

    @Test
    void letsAWorkEnteredAfterTheFactBeAgreedBeforeItsFirstDay() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY.minusDays(30), LAST, WHOLE);

        must(at.move(id, "COMMUNICATED", Decision.on(TODAY.minusDays(40))));
        must(at.move(id, "STARTED", Decision.on(TODAY.minusDays(30))));

        assertThat(deadline(id, "communicated").metOn()).contains(TODAY.minusDays(40));
    }

    @Test
    void refusesToStartAfterThePlannedEnd() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY.minusDays(30), TODAY.minusDays(1), WHOLE);

        assertThatThrownBy(() -> at.move(id, "STARTED", Decision.on(TODAY))).hasMessage("/on starts-after-end");
    }

    @Test
    void saysTheReasonsOfAllGuardsAndWritesNothing() {
        at.rules.add((Guard) (file, to, by) -> Verdict.no("too-wet", "day", TODAY));
        at.rules.add((Guard)
                (file, to, by) -> file.details(Plot.class).spades() < 3 ? Verdict.no("few-spades") : Verdict.yes());
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(codes(at.move(id, "STARTED", Decision.on(TODAY)))).containsExactly("too-wet", "few-spades");
        assertThat(common(id).version()).isEqualTo(1);
        assertThat(at.sheet(id).next().get(1).today().allows()).isFalse();
    }

    @Test
    void aStepWaitsForTheFieldsThatItNeeds() {
        at.shelf.put(GardenTwo.area(
                GardenTwo.PLOT.replace(
                        "next: [RESTED, FINISHED]}",
                        "next: [RESTED, FINISHED], needs: {not-sown: [sownOn, soil], without-tool: [tool]}}"),
                Plot.class));
        Map<String, Object> whole = new HashMap<>(WHOLE);
        WorkId nothing = at.open(at.newCase(), PLOT, TODAY, LAST, whole);
        assertThat(codes(at.move(nothing, "STARTED", Decision.on(TODAY)))).containsExactly("not-sown", "without-tool");
        assertThat(codes(at.sheet(nothing).next().get(1).today())).containsExactly("not-sown", "without-tool");
        assertThat(common(nothing).version()).isEqualTo(1);

        whole.putAll(Map.of("sownOn", TODAY.toString(), "soil", "CLAY", "tool", "spade"));
        WorkId all = at.open(at.newCase(), PLOT, TODAY.minusDays(9), LAST, whole);
        assertThat(codes(at.move(all, "STARTED", Decision.on(TODAY.minusDays(1)))))
                .as("sown on the day after")
                .containsExactly("not-sown");
        must(at.move(all, "STARTED", Decision.on(TODAY)));
    }

    @Test
    void whatGuardsCoresOwnServiceOfAKindGuardsThoseOfAreas() {
        at.ruled = new ServiceCode("core.measure");
        at.rules.add((Guard) (file, to, by) -> Verdict.no("too-wet"));
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(codes(at.move(id, "STARTED", Decision.on(TODAY)))).containsExactly("too-wet");
    }

    @Test
    void takesARuleThatBreaksForARefusal() {
        at.rules.add((Guard) (file, to, by) -> {
            throw new IllegalStateException("a bug");
        });
        at.rules.add((Guard) (file, to, by) -> null);
        at.rules.add((Eligibility) (file, on) -> {
            throw new IllegalStateException("a bug");
        });
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(codes(at.move(id, "STARTED", Decision.on(TODAY)))).containsExactly("rule-failed", "rule-failed");
        assertThat(common(id).step()).isEqualTo("AGREED");
        assertThat(house.as(at.giulia, () -> at.desk.advice(id))).isInstanceOf(Advice.Unclear.class);
    }

    @Test
    void asksTheAreaForAdviceAndIsInFavourWithoutARule() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);

        assertThat(house.as(at.giulia, () -> at.desk.advice(id))).isEqualTo(Advice.inFavour());
        at.rules.add((Eligibility) (file, on) -> Advice.against("too-rich"));
        assertThat(house.as(at.giulia, () -> at.desk.advice(id))).isEqualTo(Advice.against("too-rich"));
    }

    @Test
    void meetsADeadlineWithItsStep() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY.plusDays(5), LAST, WHOLE);
        assertThat(deadline(id, "communicated").due()).isEqualTo(TODAY.plusDays(4));

        must(at.move(id, "COMMUNICATED", Decision.on(TODAY)));
        must(at.move(id, "STARTED", Decision.on(TODAY.plusDays(1))));

        assertThat(deadline(id, "communicated").metOn()).contains(TODAY);
        assertThat(deadline(id, "communicated").due()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void meetsADeadlineWithoutStepsWithTheEnd() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);
        // Ten working days after 31 March 2026: Easter Monday is 6 April.
        assertThat(deadline(id, "harvested").due()).isEqualTo(LocalDate.of(2026, 4, 15));

        must(at.finish(id, TODAY));

        assertThat(deadline(id, "harvested").metOn()).contains(TODAY);
    }

    @Test
    void countsDeadlinesFromTheNewEndWithEachExtension() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);
        assertThat(deadline(id, "end-decided").due()).isEqualTo(LAST.minusDays(30));

        must(at.move(id, "LENGTHENED", until(LAST.plusMonths(3))));
        assertThat(deadline(id, "end-decided").metOn()).isEmpty();
        assertThat(deadline(id, "end-decided").due())
                .isEqualTo(LAST.plusMonths(3).minusDays(30));

        must(at.move(id, "RESTED", new Decision(TODAY, Optional.empty(), Optional.empty(), "gelo")));
        must(at.move(id, "STARTED", Decision.on(TODAY)));
        must(at.move(id, "LENGTHENED", until(LAST.plusMonths(6))));
        assertThat(deadline(id, "end-decided").metOn()).isEmpty();
        assertThat(deadline(id, "end-decided").due())
                .isEqualTo(LAST.plusMonths(6).minusDays(30));

        must(at.finish(id, TODAY));
        assertThat(deadline(id, "end-decided").metOn()).contains(TODAY);
    }

    @Test
    void whatRepeatsBeginsAgainWithEachStepThatMeetsItAndIsMetWithTheEnd() {
        LocalDate from = TODAY.minusDays(40);
        WorkId id = at.open(at.newCase(), TestWorks.WALK, from, LAST, Map.of());
        must(at.move(id, "STARTED", Decision.on(from)));
        assertThat(deadline(id, "weeded").due()).isEqualTo(from.plusMonths(1));

        must(at.move(id, "SUSPENDED", Decision.on(TODAY.minusDays(10))));
        assertThat(deadline(id, "weeded").due()).isEqualTo(TODAY.minusDays(10).plusMonths(1));
        must(at.move(id, "STARTED", Decision.on(TODAY.minusDays(5))));
        assertThat(deadline(id, "weeded").due()).isEqualTo(TODAY.minusDays(10).plusMonths(1));
        assertThat(deadline(id, "weeded").metOn()).isEmpty();

        must(at.move(id, "FINISHED", new Decision(TODAY, Optional.of(new Code("completed")), Optional.empty(), "")));
        assertThat(deadline(id, "weeded").metOn()).contains(TODAY);
    }

    @Test
    void keepsTheHistoryInTheOrderOfTheSteps() {
        WorkId id = at.started(TODAY, LAST);
        // Another node's numbers may be lower.
        house.sql("update core.work_step set id = -id where work_id = ?", id.value());

        assertThat(at.sheet(id).history()).extracting(StepTaken::step).containsExactly("AGREED", "STARTED");
    }

    @Test
    void tellsAStaleEditWhoWasFaster() {
        WorkId id = at.open(at.newCase(), PLOT, TODAY, LAST, WHOLE);
        must(at.move(id, "STARTED", Decision.on(TODAY)));

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.move(id, 1, "RESTED", Decision.on(TODAY))))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.current()).isEqualTo(2);
                    assertThat(stale.changedBy()).isEqualTo("Giulia");
                });
    }

    @Test
    void takesAWrongEntryBackWithAReason() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);

        assertThatThrownBy(() -> at.move(id, "VOID", Decision.on(TODAY))).hasMessage("/note required");
        must(at.move(id, "VOID", new Decision(TODAY, Optional.empty(), Optional.empty(), "persona sbagliata")));

        assertThat(common(id).stage()).isEqualTo(Stage.VOID);
        assertThat(common(id).deadlines()).isEmpty();
    }

    @Test
    void showsAWorkWhoseAreaIsGoneAndLetsNobodyChangeIt() {
        WorkId id = at.started(TODAY.minusDays(10), LAST);
        at.shelf.take(at.garden);

        assertThat(at.sheet(id).installed()).isFalse();
        assertThat(at.sheet(id).details()).isEmpty();
        assertThat(at.sheet(id).next()).isEmpty();
        assertThat(codes(at.move(id, "RESTED", Decision.on(TODAY)))).containsExactly("area-not-installed");
        assertThatThrownBy(() -> house.as(at.giulia, () -> {
                    at.desk.describe(id, 2, WHOLE);
                    return 0;
                }))
                .isInstanceOf(Refused.class)
                .hasMessage("area-not-installed");

        at.shelf.put(at.garden);
        assertThat(at.sheet(id).details().orElseThrow()).containsEntry("spades", 2);
    }

    private Common common(WorkId id) {
        return at.sheet(id).work().common();
    }

    private Deadline deadline(WorkId id, String code) {
        return common(id).deadlines().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Decision until(LocalDate last) {
        return new Decision(TODAY, Optional.empty(), Optional.of(last), "");
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Because::code).toList();
    }
}
