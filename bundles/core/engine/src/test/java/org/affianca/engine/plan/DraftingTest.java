package org.affianca.engine.plan;

import static org.affianca.engine.plan.TestPlans.dario;
import static org.affianca.engine.plan.TestPlans.none;
import static org.affianca.engine.plan.TestPlans.signatory;
import static org.affianca.engine.plan.TestPlans.signedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Horizon;
import org.affianca.api.plan.Party;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanFile;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.Signatory;
import org.affianca.api.plan.Source;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DraftingTest {
    private final TestHouse house;
    private final TestPlans at;

    DraftingTest(TestHouse house) {
        this.house = house;
        this.at = new TestPlans(house);
    }

    @Test
    void aPlanNobodyWroteIsAnEmptyDraft() {
        PlanFile plan = at.file(at.newPlan());

        assertThat(plan.version()).isZero();
        assertThat(plan.shown().line().state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.shown().content()).isEqualTo(PlanContent.empty());
        assertThat(plan.inForce()).isEmpty();
        assertThat(plan.mayWrite()).isTrue();
    }

    @Test
    void keepsAllThatIsSaidInTheOrderInWhichItWasSaid() {
        WorkId id = at.written(dario());

        assertThat(at.file(id).shown().content()).isEqualTo(dario());
        assertThat(at.file(id).version()).isEqualTo(1);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'plan-drafted' and work_id = ?", id.value()))
                .isEqualTo(1);
    }

    @Test
    void replacesTheWholeDraft() {
        WorkId id = at.written(dario());
        PlanContent shorter =
                new PlanContent("Altro", 0, List.of(dario().goals().get(1)), List.of(), List.of(), List.of());

        at.write(id, shorter);

        assertThat(at.file(id).shown().content()).isEqualTo(shorter);
    }

    @Test
    void givesNumbersThatWereNeverGivenBefore() {
        WorkId id = at.written(dario());
        PlanAction fresh = new PlanAction(0, "Scrivere il curriculum", Party.PERSON, "", none(), none());
        PlanGoal goal = new PlanGoal(0, "Un alloggio", Horizon.MEDIUM, List.of(fresh, fresh), List.of());

        at.write(id, new PlanContent("Casa", 0, List.of(goal), List.of(), List.of(), List.of()));
        PlanGoal written = at.file(id).shown().content().goals().get(0);

        assertThat(written.number()).isEqualTo(44);
        assertThat(written.actions()).extracting(PlanAction::number).containsExactly(45, 46);
    }

    @Test
    void takesAPlanOfAHundredActions() {
        PlanAction action = new PlanAction(0, "Un passo", Party.PERSON, "", none(), none());
        PlanGoal goal = new PlanGoal(0, "Una meta", Horizon.LONG, Collections.nCopies(2, action), List.of());
        WorkId id = at.written(new PlanContent("", 0, Collections.nCopies(50, goal), List.of(), List.of(), List.of()));

        assertThat(at.file(id).shown().content().goals()).hasSize(50).allSatisfy(one -> assertThat(one.actions())
                .hasSize(2));
    }

    @Test
    void saysAllFlawsAtOnce() {
        WorkId id = at.newPlan();
        PlanAction backwards =
                new PlanAction(7, "", Party.OTHER, "", Optional.of(at.today), Optional.of(at.today.minusDays(1)));
        BudgetLine endless = new BudgetLine(
                1, Source.FUND, "", "x", Optional.of(99), none(), Money.euro(-1), Rhythm.MONTHLY, none(), none());
        PlanContent wrong = new PlanContent(
                "a".repeat(2001),
                25,
                List.of(
                        new PlanGoal(3, " ", Horizon.SHORT, List.of(backwards), List.of()),
                        new PlanGoal(3, "x", Horizon.SHORT, List.of(), List.of())),
                List.of(),
                List.of(endless),
                List.of(new Signatory(0, Signatory.Role.PERSON, "Ada", Optional.of(new PersonId(987_654_321)), true)));

        Invalid invalid = catchThrowableOfType(Invalid.class, () -> at.write(id, wrong));

        assertThat(invalid.flaws())
                .extracting(Flaw::pointer)
                .containsExactlyInAnyOrder(
                        "/aim",
                        "/reviewMonths",
                        "/goals/0/text",
                        "/goals/0/actions/0/text",
                        "/goals/0/actions/0/until",
                        "/goals/1/number",
                        "/budget/0/name",
                        "/budget/0/action",
                        "/budget/0/amount",
                        "/budget/0/from",
                        "/budget/0/until",
                        "/signatories/0/person");
        assertThat(at.file(id).version()).isZero();
    }

    @Test
    void refusesMoreGoalsThanAnybodyCanFollow() {
        PlanGoal goal = new PlanGoal(0, "Una meta", Horizon.LONG, List.of(), List.of());

        assertThatThrownBy(() -> at.written(
                        new PlanContent("", 0, Collections.nCopies(51, goal), List.of(), List.of(), List.of())))
                .hasMessage("/goals too-many");
    }

    @Test
    void tellsWhoWroteMeanwhile() {
        WorkId id = at.written(dario());

        assertThatThrownBy(() -> house.doAs(at.giulia, () -> at.desk.write(id, 0, dario())))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.current()).isEqualTo(1);
                    assertThat(stale.changedBy()).isEqualTo("Giulia");
                });
        assertThatThrownBy(() -> house.doAs(at.giulia, () -> at.desk.write(at.newPlan(), 3, dario())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void isForThoseWhoMayWriteToTheCaseAndUnknownToOthers() {
        WorkId id = at.written(dario());
        Actor colleague = house.user("Bruno", Role.WORKER, house.unit("hub"));
        Actor stranger = house.user("Carlo", Role.WORKER, house.unit("elsewhere"));

        assertThat(house.as(colleague, () -> at.plans.find(id)).orElseThrow().mayWrite())
                .isFalse();
        assertThatThrownBy(() -> house.doAs(colleague, () -> at.desk.write(id, 1, dario())))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(stranger, () -> at.plans.find(id))).isEmpty();
        assertThat(house.as(stranger, () -> at.plans.compare(id, 1, 1))).isEmpty();
        assertThatThrownBy(() -> house.doAs(stranger, () -> at.desk.write(id, 1, dario())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aWorkThatIsNoPlanHasNone() {
        WorkId measure = new WorkId(at.office.work(at.newCase(), "RUNNING", Secrecy.ORDINARY, at.giulia));

        assertThat(house.as(at.giulia, () -> at.plans.find(measure))).isEmpty();
    }

    @Test
    void changesNothingInAClosedCaseOrInAPlanThatHasEnded() {
        WorkId id = at.written(dario());
        house.sql("update core.works set stage = 'ENDED' where id = ?", id.value());
        assertThatThrownBy(() -> at.write(id, dario()))
                .isInstanceOf(Refused.class)
                .hasMessage("work-ended");

        house.sql("update core.works set stage = 'DRAFT' where id = ?", id.value());
        house.sql(
                "update core.case_file set state = 'CLOSED', open_holder_id = null where id ="
                        + " (select case_id from core.works where id = ?)",
                id.value());
        assertThatThrownBy(() -> at.write(id, dario()))
                .isInstanceOf(Refused.class)
                .hasMessage("case-closed");
        assertThat(at.file(id).mayWrite()).isFalse();
    }

    @Test
    void writesDownEachLook() {
        WorkId id = at.written(dario());
        long before =
                house.count("select count(*) from core.access_log where what = 'plan' and record_id = ?", id.value());

        at.file(id);

        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'plan' and record_id = ?", id.value()))
                .isEqualTo(before + 1);
    }

    @Test
    void namesAPersonOfTheRegisterAmongThoseWhoSign() {
        PersonId ada = at.office.town.registered(at.giulia, "Fittizi", "Ada");
        Signatory guardian = new Signatory(50, Signatory.Role.REPRESENTATIVE, "Ada Fittizi", Optional.of(ada), true);

        WorkId id = at.written(signedBy(dario(), guardian, signatory(51, Signatory.Role.CASE_MANAGER, "Giulia", true)));

        assertThat(at.file(id).shown().content().signatories().get(0)).isEqualTo(guardian);
    }
}
