package org.affianca.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.CommitmentFilter;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.budget.Movement;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CommitmentBookTest {
    private final TestHouse house;
    private final TestBudget at;

    CommitmentBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestBudget(house);
    }

    @Test
    void aProposalHoldsNothingAndAnApprovalHoldsIt() {
        Chapter chapter = at.chapter(Money.euro(1_000));
        WorkId grant = at.grant(Money.euro(480), Rhythm.ONCE);
        Commitment proposed = at.proposed(chapter, Optional.of(grant), Money.euro(480));
        assertThat(proposed.state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(at.read(chapter).left()).isEqualTo(Money.euro(1_000));

        Commitment approved = at.approved(proposed);

        assertThat(approved.state()).isEqualTo(CommitmentState.APPROVED);
        assertThat(approved.left()).isEqualTo(Money.euro(480));
        assertThat(approved.act()).isEqualTo("Determina 77/2026");
        assertThat(approved.decidedBy()).isEqualTo("Marco");
        assertThat(at.read(chapter).left()).isEqualTo(Money.euro(520));
        assertThat(at.read(chapter).used()).isEqualTo(Money.euro(480));
        assertThat(house.as(at.giulia, () -> at.commitments.ofWork(grant)))
                .extracting(Commitment::id)
                .containsExactly(approved.id());
        assertThat(house.as(at.giulia, () -> at.commitments.movements(approved.id(), Paging.first(5)))
                        .items())
                .extracting(Movement::kind, Movement::amount, Movement::otherId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "COMMITTED", Money.euro(480), chapter.id().value()));
    }

    @Test
    void aHundredWhoApproveAtOnceNeverTakeMoreThanTheChapterHas() throws Exception {
        Chapter chapter = at.chapter(Money.euro(1_000));
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Commitment one = at.proposed(chapter, Optional.empty(), new Money(2_101 + 37L * (i % 9)));
            all.add(() -> {
                try {
                    at.approved(one);
                    return true;
                } catch (Refused exhausted) {
                    assertThat(exhausted).hasMessage("account-exhausted");
                    return false;
                }
            });
        }
        ExecutorService staff = Executors.newFixedThreadPool(100);
        int approved = 0;
        try {
            for (Future<Boolean> one : staff.invokeAll(all)) {
                approved += one.get() ? 1 : 0;
            }
        } finally {
            staff.shutdownNow();
        }
        long held = house.count(
                "select sum(cents) from core.commitment where chapter_id = ? and state = 'APPROVED'",
                chapter.id().value());
        assertThat(held).isLessThanOrEqualTo(100_000);
        assertThat(at.read(chapter).left()).isEqualTo(new Money(100_000 - held));
        assertThat(at.read(chapter).left().cents())
                .as("nobody was refused for whom there was money")
                .isLessThan(2_101);
        assertThat(house.count(
                        "select count(*) from core.commitment where chapter_id = ? and state = 'APPROVED'",
                        chapter.id().value()))
                .isEqualTo(approved);
        assertThat(house.as(at.marco, at.ledger::wrong)).isEmpty();
        assertThat(house.count("select sum(cents) from core.ledger_leg")).isZero();
    }

    @Test
    void whatIsNotNeededGoesBackAndTheRestOfItClosesTheCommitment() {
        Chapter chapter = at.chapter(Money.euro(1_000));
        Commitment whole = at.approved(at.proposed(chapter, Optional.empty(), Money.euro(300)));

        Commitment less = house.as(
                at.marco,
                () -> at.commitments.release(whole.id(), whole.version(), Money.euro(100), "Determina 80/2026"));
        assertThat(less.amount()).isEqualTo(Money.euro(200));
        assertThat(less.state()).isEqualTo(CommitmentState.APPROVED);
        assertThat(at.read(chapter).left()).isEqualTo(Money.euro(800));
        assertThatThrownBy(() -> house.as(
                        at.marco,
                        () -> at.commitments.release(less.id(), less.version(), Money.euro(201), "Determina 81/2026")))
                .hasMessage("account-exhausted");

        Commitment closed = house.as(
                at.marco,
                () -> at.commitments.release(less.id(), less.version(), Money.euro(200), "Determina 82/2026"));
        assertThat(closed.state()).isEqualTo(CommitmentState.CLOSED);
        assertThat(at.read(chapter).left()).isEqualTo(Money.euro(1_000));
    }

    @Test
    void aRefusedOneIsDecided() {
        Commitment proposed = at.proposed(at.chapter(Money.euro(10)), Optional.empty(), Money.euro(3));
        Commitment refused = house.as(
                at.marco, () -> at.commitments.refuse(proposed.id(), proposed.version(), "Non è di questo capitolo."));

        assertThat(refused.reason()).isEqualTo("Non è di questo capitolo.");
        assertThatThrownBy(() -> at.approved(refused)).isInstanceOfSatisfying(Refused.class, no -> assertThat(
                        no.reasons().get(0).values())
                .containsEntry("state", "commitment-state.REFUSED"));
        assertThatThrownBy(() -> at.approved(proposed)).isInstanceOf(Stale.class);
    }

    @Test
    void onlyCoordinatorsDecideAndOnlyWhoWritesToTheCaseProposes() {
        Chapter chapter = at.chapter(Money.euro(1_000));
        WorkId grant = at.grant(Money.euro(100), Rhythm.ONCE);
        Commitment proposed = at.proposed(chapter, Optional.of(grant), Money.euro(100));
        assertThatThrownBy(() ->
                        house.as(at.giulia, () -> at.commitments.approve(proposed.id(), 1, "Determina 1", at.today)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(
                        at.giulia,
                        () -> at.commitments.propose(
                                new CommitmentData(chapter.id(), Optional.empty(), Money.euro(1), "Cancelleria"))))
                .isInstanceOf(Forbidden.class);
        Actor stranger = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThatThrownBy(() -> house.as(
                        stranger,
                        () -> at.commitments.propose(
                                new CommitmentData(chapter.id(), Optional.of(grant), Money.euro(1), "Altro"))))
                .hasMessage("/work work-unseen");
    }

    @Test
    void whoDoesNotSeeTheWorkSeesTheMoneyAndNothingElse() {
        Chapter chapter = at.chapter(Money.euro(1_000));
        WorkId grant = at.grant(Money.euro(100), Rhythm.ONCE);
        Commitment proposed = at.proposed(chapter, Optional.of(grant), Money.euro(100));
        at.approved(proposed);
        Actor anna = house.user("Anna", Role.COORDINATOR, house.unit("other"));

        Commitment seen =
                house.as(anna, () -> at.commitments.find(proposed.id())).orElseThrow();
        assertThat(seen.amount()).isEqualTo(Money.euro(100));
        assertThat(seen.shown()).isFalse();
        assertThat(seen.work()).isEmpty();
        assertThat(seen.purpose() + seen.act() + seen.proposedBy() + seen.decidedBy())
                .isEmpty();
        assertThatThrownBy(() -> house.as(anna, () -> at.commitments.approve(proposed.id(), 1, "Det. 1", at.today)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(anna, () -> at.commitments.ofWork(grant)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        assertThatThrownBy(() -> house.as(
                        at.marco,
                        () -> at.commitments.propose(
                                new CommitmentData(new ChapterId(9), Optional.empty(), Money.euro(-3), " "))))
                .hasMessage("/chapter unknown-chapter, /amount amount-nothing, /purpose required");
        Commitment proposed = at.proposed(at.chapter(Money.euro(1)), Optional.empty(), Money.euro(1));
        assertThatThrownBy(() ->
                        house.as(at.marco, () -> at.commitments.approve(proposed.id(), 1, "", at.today.plusDays(1))))
                .hasMessage("/act required, /on in-the-future");
    }

    @Test
    void commitmentsAreListedByChapterAndStateByAnIndex() {
        Chapter chapter = at.chapter(Money.euro(1_000));
        Commitment first = at.proposed(chapter, Optional.empty(), Money.euro(1));
        Commitment second = at.approved(at.proposed(chapter, Optional.empty(), Money.euro(2)));

        CommitmentFilter ofChapter = new CommitmentFilter(Optional.of(chapter.id()), Optional.empty());
        assertThat(list(ofChapter))
                .containsExactly(second.id().value(), first.id().value());
        assertThat(list(new CommitmentFilter(Optional.of(chapter.id()), Optional.of(CommitmentState.PROPOSED))))
                .containsExactly(first.id().value());
        assertThat(house.as(
                        at.giulia,
                        () -> TestPlan.of(house, () -> at.ground
                                .sql(CommitmentMapper.class)
                                .list(at.ground.viewer(), ofChapter, null, 5))))
                .satisfiesAnyOf(plan -> assertThat(plan).isEmpty(), plan -> assertThat(plan)
                        .contains("COMMITMENTS_OF_CHAPTER"));
    }

    private List<Long> list(CommitmentFilter filter) {
        return house.as(at.giulia, () -> at.commitments.list(filter, Paging.first(50))).items().stream()
                .map(commitment -> commitment.id().value())
                .toList();
    }
}
