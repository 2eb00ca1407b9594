package org.affianca.engine.plan;

import static org.affianca.engine.plan.TestPlans.dario;
import static org.affianca.engine.plan.TestPlans.none;
import static org.affianca.engine.plan.TestPlans.paid;
import static org.affianca.engine.plan.TestPlans.paidBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Comparison;
import org.affianca.api.plan.Comparison.Change;
import org.affianca.api.plan.Comparison.Difference;
import org.affianca.api.plan.Comparison.Part;
import org.affianca.api.plan.Funding;
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.Participant;
import org.affianca.api.plan.ParticipantData;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Progress;
import org.affianca.api.plan.Source;
import org.affianca.api.problem.Missing;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class GoingTest {
    private static final ServiceCode TRAINEESHIP = new ServiceCode("employment.traineeship");

    private final TestHouse house;
    private final TestPlans at;

    GoingTest(TestHouse house) {
        this.house = house;
        this.at = new TestPlans(house);
    }

    @Test
    void anActionIsCarriedOutByAWorkOfTheSameCase() {
        WorkId id = at.agreed();
        WorkId work = new WorkId(at.office.work(at.file(id).caseId(), "RUNNING", Secrecy.ORDINARY, at.giulia));
        WorkId foreign = new WorkId(at.office.work(at.newCase(), "RUNNING", Secrecy.ORDINARY, at.giulia));

        at.act(id, (plan, version) -> at.desk.progress(plan, version, 11, Progress.State.RUNNING, Optional.of(work)));
        at.act(id, (plan, version) -> at.desk.progress(plan, version, 12, Progress.State.RUNNING, none()));
        at.act(id, (plan, version) -> at.desk.progress(plan, version, 12, Progress.State.DONE, none()));

        assertThat(at.file(id).progress())
                .containsExactly(
                        new Progress(11, Progress.State.RUNNING, Optional.of(work), Optional.of(TRAINEESHIP)),
                        new Progress(12, Progress.State.DONE, none(), none()));
        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) ->
                                at.desk.progress(plan, version, 11, Progress.State.RUNNING, Optional.of(foreign))))
                .hasMessage("/work not-of-this-case");
        assertThatThrownBy(() -> at.act(
                        id, (plan, version) -> at.desk.progress(plan, version, 99, Progress.State.RUNNING, none())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aWorkOutOfSightIsNeitherToldNorLost() {
        WorkId id = at.agreed();
        CaseId file = at.file(id).caseId();
        WorkId secret = new WorkId(at.office.work(file, "RUNNING", Secrecy.SPECIALIST, at.giulia));
        Actor colleague = house.user("Piera", Role.WORKER, house.unit("hub"));
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day)"
                        + " values (1, ?, ?, ?, 'worker', ?)",
                house.ids().next(),
                file.value(),
                colleague.id().value(),
                at.today.minusDays(1));
        at.act(id, (plan, version) -> at.desk.progress(plan, version, 11, Progress.State.RUNNING, Optional.of(secret)));

        assertThat(house.as(colleague, () -> at.plans.find(id)).orElseThrow().progress())
                .containsExactly(new Progress(11, Progress.State.RUNNING, none(), none()));
        house.doAs(colleague, () -> at.desk.progress(id, at.file(id).version(), 11, Progress.State.DONE, none()));

        assertThat(at.file(id).progress())
                .containsExactly(new Progress(11, Progress.State.DONE, Optional.of(secret), Optional.of(TRAINEESHIP)));
    }

    @Test
    void anIndicatorIsMeasuredOnDays() {
        WorkId id = at.agreed();
        LocalDate before = at.today.minusDays(3);

        at.act(id, (plan, version) -> at.desk.measure(plan, version, new Measured(13, before, "2", "")));
        at.act(id, (plan, version) -> at.desk.measure(plan, version, new Measured(13, at.today, "3", "")));
        at.act(id, (plan, version) -> at.desk.measure(plan, version, new Measured(13, at.today, "4", "ricontate")));

        assertThat(at.file(id).measured())
                .containsExactly(new Measured(13, before, "2", ""), new Measured(13, at.today, "4", "ricontate"));
        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) ->
                                at.desk.measure(plan, version, new Measured(13, at.today.plusDays(1), "", ""))))
                .hasMessage("/on in-the-future, /value required");
    }

    @Test
    void nothingGoesInAPlanThatIsNotInForce() {
        WorkId id = at.proposed(dario());

        assertThatThrownBy(() -> at.act(
                        id, (plan, version) -> at.desk.progress(plan, version, 11, Progress.State.RUNNING, none())))
                .hasMessage("plan-not-in-force");
        assertThatThrownBy(() -> at.act(
                        id, (plan, version) -> at.desk.measure(plan, version, new Measured(13, at.today, "1", ""))))
                .hasMessage("plan-not-in-force");
    }

    @Test
    void someoneTakesPartByConsentAndUntilItIsWithdrawn() {
        WorkId id = at.newPlan();
        ParticipantData data =
                new ParticipantData("Cooperativa Immaginaria", none(), "Educatore", at.today.minusDays(5));

        at.act(id, (plan, version) -> at.desk.join(plan, version, data));
        Participant joined = at.file(id).participants().get(0);
        assertThat(joined.takesPart(at.today)).isTrue();
        assertThat(joined.takesPart(at.today.minusDays(6))).isFalse();
        assertThatThrownBy(() -> at.act(
                        id, (plan, version) -> at.desk.leave(plan, version, joined.number(), at.today.minusDays(9))))
                .hasMessage("/on before-the-consent");
        at.act(id, (plan, version) -> at.desk.leave(plan, version, joined.number(), at.today));

        assertThat(at.file(id).participants().get(0).takesPart(at.today)).isFalse();
        assertThatThrownBy(() -> at.act(id, (plan, version) -> at.desk.leave(plan, version, joined.number(), at.today)))
                .hasMessage("consent-withdrawn");
        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) ->
                                at.desk.join(plan, version, new ParticipantData("", none(), "", at.today.plusDays(1)))))
                .hasMessage("/name required, /role required, /consentedOn in-the-future");
    }

    @Test
    void countsWhatComesFromEachSource() {
        BudgetLine monthly = new BudgetLine(
                35,
                Source.FUND,
                "FNA",
                "Assegno di cura",
                none(),
                none(),
                Money.euro(100),
                Rhythm.MONTHLY,
                Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.of(LocalDate.of(2026, 12, 31)));
        WorkId id = at.written(paidBy(
                dario(),
                paid(31, Source.FUND, "FNA", 6_000),
                monthly,
                paid(32, Source.BODY, "Comune", 3_200),
                paid(33, Source.FUND, "L. 112", 4_800)));

        Funding funding = at.file(id).shown().funding();

        assertThat(funding.sources())
                .containsExactly(
                        new Funding.BySource(Source.FUND, "FNA", Money.euro(7_200)),
                        new Funding.BySource(Source.BODY, "Comune", Money.euro(3_200)),
                        new Funding.BySource(Source.FUND, "L. 112", Money.euro(4_800)));
        assertThat(funding.total()).isEqualTo(Money.euro(15_200));
        assertThat(funding.twice()).isEmpty();
    }

    @Test
    void showsWhatTwoSourcesPayAtOnce() {
        WorkId id = at.proposed(paidBy(
                dario(),
                forAction(paid(31, Source.FUND, "FNA", 600), 11),
                forAction(paid(32, Source.BODY, "Comune", 600), 11),
                forAction(paid(33, Source.BODY, "Comune", 50), 12),
                forService(paid(34, Source.FUND, "L. 112", 400))));
        at.sign(id, 41);
        at.sign(id, 42);
        assertThat(at.file(id).shown().funding().twice())
                .containsExactly(new Funding.Twice(Optional.of(11), none(), List.of(31, 32)));

        WorkId plan = at.opened(at.file(id).caseId(), TestPlans.PLAN);
        at.act(id, (of, version) -> at.desk.progress(of, version, 12, Progress.State.RUNNING, Optional.of(plan)));

        assertThat(at.file(id).shown().funding().twice())
                .containsExactly(
                        new Funding.Twice(Optional.of(11), none(), List.of(31, 32)),
                        new Funding.Twice(none(), Optional.of(TestPlans.PLAN), List.of(33, 34)));
    }

    @Test
    void oneSourceAfterTheOtherIsNoDoubleFunding() {
        BudgetLine spring = inDays(forAction(paid(31, Source.FUND, "FNA", 600), 11), 1, 6);
        BudgetLine autumn = inDays(forAction(paid(32, Source.BODY, "Comune", 600), 11), 7, 12);
        BudgetLine summer = inDays(forAction(paid(33, Source.BODY, "Comune", 600), 11), 6, 12);

        WorkId id = at.written(paidBy(dario(), spring, autumn));
        assertThat(at.file(id).shown().funding().twice()).isEmpty();
        at.write(id, paidBy(dario(), spring, summer));

        assertThat(at.file(id).shown().funding().twice())
                .containsExactly(new Funding.Twice(Optional.of(11), none(), List.of(31, 33)));
    }

    private static BudgetLine inDays(BudgetLine line, int first, int last) {
        return new BudgetLine(
                line.number(),
                line.source(),
                line.name(),
                line.what(),
                line.action(),
                none(),
                line.amount(),
                line.rhythm(),
                Optional.of(LocalDate.of(2026, first, 1)),
                Optional.of(LocalDate.of(2026, last, 28)));
    }

    private static BudgetLine forAction(BudgetLine line, int action) {
        return new BudgetLine(
                line.number(),
                line.source(),
                line.name(),
                line.what(),
                Optional.of(action),
                none(),
                line.amount(),
                line.rhythm(),
                none(),
                none());
    }

    private static BudgetLine forService(BudgetLine line) {
        return new BudgetLine(
                line.number(),
                line.source(),
                line.name(),
                line.what(),
                none(),
                Optional.of(TestPlans.PLAN),
                line.amount(),
                line.rhythm(),
                none(),
                none());
    }

    @Test
    void laysTwoVersionsSideBySide() {
        WorkId id = at.agreed();
        at.act(id, at.desk::revise);
        PlanGoal first = dario().goals().get(0);
        PlanGoal other = new PlanGoal(
                1, "Saper stare solo la sera", first.term(), first.actions().subList(0, 1), first.indicators());
        at.write(
                id,
                new PlanContent(
                        dario().aim(),
                        12,
                        List.of(other, new PlanGoal(60, "Nuotare", first.term(), List.of(), List.of())),
                        dario().commitments(),
                        List.of(),
                        dario().signatories()));

        Comparison comparison =
                house.as(at.giulia, () -> at.plans.compare(id, 1, 2)).orElseThrow();

        assertThat(comparison.left().content()).isEqualTo(dario());
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(Part.REVIEW_MONTHS, 0, Change.CHANGED),
                        new Difference(Part.GOAL, 1, Change.CHANGED),
                        new Difference(Part.GOAL, 2, Change.REMOVED),
                        new Difference(Part.GOAL, 60, Change.ADDED),
                        new Difference(Part.ACTION, 12, Change.REMOVED),
                        new Difference(Part.BUDGET, 31, Change.REMOVED),
                        new Difference(Part.BUDGET, 32, Change.REMOVED),
                        new Difference(Part.BUDGET, 33, Change.REMOVED),
                        new Difference(Part.BUDGET, 34, Change.REMOVED));
        assertThat(house.as(at.giulia, () -> at.plans.compare(id, 1, 3))).isEmpty();
    }
}
