package org.affianca.engine.plan;

import static org.affianca.engine.plan.TestPlans.dario;
import static org.affianca.engine.plan.TestPlans.signatory;
import static org.affianca.engine.plan.TestPlans.signedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanFile;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.Signatory.Role;
import org.affianca.api.plan.Signature;
import org.affianca.api.plan.VersionLine;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SigningTest {
    private final TestHouse house;
    private final TestPlans at;

    SigningTest(TestHouse house) {
        this.house = house;
        this.at = new TestPlans(house);
    }

    private PlanState state(WorkId id) {
        return at.file(id).shown().line().state();
    }

    @Test
    void proposesWhatNamesItsAimItsGoalsAndThoseWhoSign() {
        WorkId empty = at.newPlan();

        Refused refused = catchThrowableOfType(
                Refused.class, () -> at.act(empty, (plan, version) -> at.desk.propose(plan, version, at.today)));

        assertThat(refused.reasons())
                .extracting(Because::code)
                .containsExactly(
                        "plan-without-aim", "plan-without-goals", "plan-without-person", "plan-without-case-manager");
        assertThat(state(at.proposed(dario()))).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void isFixedOnceItIsProposed() {
        WorkId id = at.proposed(dario());

        assertThatThrownBy(() -> at.write(id, dario()))
                .isInstanceOf(Refused.class)
                .hasMessage("plan-version-fixed");
        assertThatThrownBy(() -> at.act(id, (plan, version) -> at.desk.propose(plan, version, at.today)))
                .hasMessage("plan-not-a-draft");
    }

    @Test
    void isAgreedWithTheLastSignatureThatIsNeeded() {
        WorkId id = at.proposed(dario());

        at.sign(id, 41);
        assertThat(state(id)).isEqualTo(PlanState.PROPOSED);
        at.sign(id, 42);

        PlanFile plan = at.file(id);
        assertThat(plan.shown().line().state()).isEqualTo(PlanState.AGREED);
        assertThat(plan.shown().line().inForceOn()).contains(at.today.minusDays(10));
        assertThat(plan.inForce()).contains(1);
        assertThat(plan.shown().signatures()).extracting(Signature::signatory).containsExactly(41, 42);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'plan-agreed' and work_id = ?", id.value()))
                .isEqualTo(1);
    }

    @Test
    void keepsTheDissentOfOneWhoNeedNotAgreeWithoutOverridingThePerson() {
        WorkId id = at.agreed();

        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.refusal(43, "Ho paura che resti solo")));

        assertThat(state(id)).isEqualTo(PlanState.AGREED);
        assertThat(at.file(id).shown().signatures().get(2).reason()).isEqualTo("Ho paura che resti solo");
    }

    @Test
    void aRefusalKeepsThePlanFromBeingAgreed() {
        WorkId id = at.proposed(dario());
        at.sign(id, 42);

        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.refusal(41, "Non voglio lasciare la mia stanza")));

        assertThat(state(id)).isEqualTo(PlanState.PROPOSED);
        assertThat(at.file(id).inForce()).isEmpty();
        assertThat(at.file(id).shown().signatures().get(0).answer()).isEqualTo(Signature.Answer.REFUSED);
    }

    @Test
    void holdsWithoutASignatureOnlyWhereANormIsNamedAndSomebodyDeclined() {
        WorkId id = at.proposed(dario());
        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) -> at.desk.enforce(plan, version, "Decreto del tribunale 12/2026", at.today)))
                .hasMessage("nobody-declined");
        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.refusal(41, "No")));
        assertThatThrownBy(() -> at.act(id, (plan, version) -> at.desk.enforce(plan, version, " ", at.today)))
                .hasMessage("/legalBasis required");

        at.act(id, (plan, version) -> at.desk.enforce(plan, version, "Decreto del tribunale 12/2026", at.today));

        VersionLine line = at.file(id).shown().line();
        assertThat(line.state()).isEqualTo(PlanState.BY_AUTHORITY);
        assertThat(line.legalBasis()).isEqualTo("Decreto del tribunale 12/2026");
        assertThat(at.file(id).inForce()).contains(1);
    }

    @Test
    void aRepresentativeSignsForOneWhoCannotButNotForOneWhoRefuses() {
        PlanContent represented = signedBy(
                dario(),
                signatory(41, Role.PERSON, "Dario Esempio", true),
                signatory(44, Role.REPRESENTATIVE, "La tutrice", true),
                signatory(42, Role.CASE_MANAGER, "Giulia", true));
        WorkId id = at.proposed(represented);
        at.sign(id, 44);
        at.sign(id, 42);
        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.refusal(41, "No")));
        assertThat(state(id)).isEqualTo(PlanState.PROPOSED);

        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.inability(41, "In ospedale")));

        assertThat(state(id)).isEqualTo(PlanState.AGREED);
    }

    @Test
    void saysWhatIsWrongWithAnAnswer() {
        WorkId id = at.proposed(dario());

        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) -> at.desk.sign(
                                plan,
                                version,
                                new Signature(41, Signature.Answer.SIGNED, at.today.minusDays(30), "smoke", ""))))
                .hasMessage("/on before-the-proposal, /how unknown-code");
        assertThatThrownBy(() -> at.sign(id, 99)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> at.act(
                        id,
                        (plan, version) -> at.desk.sign(
                                plan,
                                version,
                                new Signature(41, Signature.Answer.REFUSED, at.today.plusDays(1), "paper", " "))))
                .hasMessage("/on in-the-future, /reason required, /how only-for-a-signature");
        assertThatThrownBy(() -> at.act(
                        at.written(dario()),
                        (plan, version) -> at.desk.sign(plan, version, at.signature(41, at.today))))
                .hasMessage("plan-not-proposed");
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneHoldsUntilTheNewOneIsAgreed() {
        WorkId id = at.agreed();
        at.act(id, at.desk::revise);
        assertThat(state(id)).isEqualTo(PlanState.DRAFT);
        assertThat(at.file(id).inForce()).contains(1);
        assertThat(at.file(id).shown().content()).isEqualTo(dario());
        assertThat(at.file(id).shown().signatures()).isEmpty();
        assertThatThrownBy(() -> at.act(id, at.desk::revise)).hasMessage("plan-has-a-draft");

        PlanContent other =
                new PlanContent("Vivere da solo", 12, dario().goals(), List.of(), List.of(), dario().signatories());
        at.write(id, other);
        at.act(id, (plan, version) -> at.desk.propose(plan, version, at.today));
        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.signature(41, at.today)));
        assertThat(at.file(id).inForce()).contains(1);
        at.act(id, (plan, version) -> at.desk.sign(plan, version, at.signature(42, at.today)));

        assertThat(at.file(id).inForce()).contains(2);
        assertThat(at.file(id).versions())
                .extracting(VersionLine::state)
                .containsExactly(PlanState.SUPERSEDED, PlanState.AGREED);
        assertThat(at.file(id).versions().get(0).supersededOn()).contains(at.today);
        assertThat(house.as(at.giulia, () -> at.plans.version(id, 1))
                        .orElseThrow()
                        .content())
                .isEqualTo(dario());
    }

    @Test
    void aPlanBeginsToRunOnlyOnceAVersionIsInForce() {
        WorkId waiting = at.proposed(dario());
        WorkId agreed = at.agreed();

        assertThat(at.run(waiting).reasons()).extracting(Because::code).containsExactly("plan-not-agreed");
        assertThat(at.run(agreed).allows()).isTrue();
    }

    @Test
    void putsAProposalAsideThatNobodyAgreedTo() {
        WorkId id = at.proposed(dario());

        at.act(id, at.desk::revise);

        assertThat(at.file(id).versions())
                .extracting(VersionLine::state)
                .containsExactly(PlanState.SUPERSEDED, PlanState.DRAFT);
    }
}
