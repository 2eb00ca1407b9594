package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.affianca.api.money.Money;
import org.affianca.api.problem.Invalid;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WeighingTest {
    private static final ServiceCode REQUEST = new ServiceCode("core.request");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final TestHouse house;
    private final TestWorks at;

    WeighingTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    private void advise(ServiceCode service, Advice advice) {
        at.ruled = service;
        at.rules.add((Eligibility) (file, on) -> advice);
    }

    private WorkId request() {
        Beginning received = Beginning.on(Period.from(at.today())).with(Particulars.received(at.today()));
        return house.as(at.giulia, () -> at.desk.open(at.newCase(), REQUEST, received, Map.of()));
    }

    private Verdict decide(WorkId id, String outcome, String note) {
        return at.move(id, "DECIDED", new Decision(at.today(), Optional.of(new Code(outcome)), Optional.empty(), note));
    }

    private StepTaken last(WorkId id) {
        List<StepTaken> history = at.sheet(id).history();
        return history.get(history.size() - 1);
    }

    @Test
    void whoGrantsAgainstTheAdviceWritesWhy() {
        advise(REQUEST, Advice.against("income-too-high", "ceiling", 12_000));
        WorkId id = request();

        assertThatThrownBy(() -> decide(id, "granted", " "))
                .isInstanceOf(Invalid.class)
                .hasMessage("/note against-the-advice");
        TestWorks.must(decide(id, "granted", "Emergenza documentata"));

        assertThat(last(id).note()).isEqualTo("Emergenza documentata");
        assertThat(last(id).advice())
                .contains(new Advice.Against(List.of(Because.of("income-too-high", "ceiling", 12_000L))));
    }

    @Test
    void aRuleReadsTheFigureThatHoldsOnTheDay() {
        at.rules.add((Eligibility) (file, on) -> Advice.against(
                file.figures()
                                .money("garden.seeds-most", LocalDate.of(2025, 12, 31))
                                .equals(Money.euro(50))
                        ? "too-dear"
                        : "never",
                "most",
                file.figures().money("garden.seeds-most", on)));
        WorkId id = at.open(at.newCase(), PLOT, at.today(), LAST, WHOLE);

        assertThat(house.as(at.giulia, () -> at.desk.advice(id)))
                .isEqualTo(Advice.against("too-dear", "most", new Money(6250)));
    }

    @Test
    void aRuleWithoutItsFigureDoesNotJudge() {
        at.rules.add((Eligibility)
                (file, on) -> Advice.against("too-dear", "most", file.figures().number("garden.nothing", LAST)));
        WorkId id = at.open(at.newCase(), PLOT, at.today(), LAST, WHOLE);

        assertThat(house.as(at.giulia, () -> at.desk.advice(id)))
                .isEqualTo(new Advice.Unclear(
                        List.of(new Because("no-figure", Map.of("figure", "figure.nothing", "day", LAST)))));
    }

    @Test
    void whoRefusesAgainstTheAdviceWritesWhyToo() {
        advise(REQUEST, Advice.inFavour());
        WorkId id = request();

        assertThatThrownBy(() -> decide(id, "refused", "")).hasMessage("/note against-the-advice");
        TestWorks.must(decide(id, "refused", "Ha trovato altro aiuto"));
        assertThat(last(id).advice()).contains(Advice.inFavour());
    }

    @Test
    void whoFollowsTheAdviceNeedNotExplain() {
        advise(REQUEST, Advice.against("income-too-high"));
        TestWorks.must(decide(request(), "refused", ""));
        at.rules.clear();
        advise(REQUEST, Advice.unclear("look-closer"));
        TestWorks.must(decide(request(), "granted", ""));
        TestWorks.must(decide(request(), "refused", ""));
    }

    @Test
    void withoutARuleThereIsNoAdviceToKeep() {
        WorkId id = request();
        TestWorks.must(decide(id, "refused", ""));

        assertThat(last(id).advice()).isEmpty();
    }

    @Test
    void aMeasureThatStartsAgainstTheAdviceIsExplainedOnce() {
        advise(PLOT, Advice.against("too-dry"));
        WorkId id = at.open(at.newCase(), PLOT, at.today(), LAST, WHOLE);

        assertThatThrownBy(() -> at.move(id, "STARTED", Decision.on(at.today())))
                .hasMessage("/note against-the-advice");
        TestWorks.must(at.move(
                id, "STARTED", new Decision(at.today(), Optional.empty(), Optional.empty(), "Portano l'acqua")));
        TestWorks.must(at.move(id, "RESTED", new Decision(at.today(), Optional.empty(), Optional.empty(), "gelo")));
        TestWorks.must(at.move(id, "STARTED", Decision.on(at.today())));
        assertThat(last(id).advice()).isEmpty();
    }

    @Test
    void aWrongEntryIsTakenBackOnlyWithAReason() {
        WorkId id = request();

        assertThatThrownBy(() -> at.move(id, "VOID", Decision.on(at.today()))).hasMessage("/note required");
        TestWorks.must(
                at.move(id, "VOID", new Decision(at.today(), Optional.empty(), Optional.empty(), "persona sbagliata")));
        assertThat(at.sheet(id).next()).isEmpty();
    }
}
