package org.affianca.engine.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.Because;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Guarantor;
import org.affianca.api.repayment.PlanCause;
import org.affianca.api.repayment.Postponement;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentPart;
import org.affianca.api.repayment.RepaymentPlan;
import org.affianca.api.repayment.RepaymentState;
import org.affianca.api.repayment.RepaymentSummary;
import org.affianca.api.repayment.RepaymentTerms;
import org.affianca.api.repayment.Rescheduling;
import org.affianca.api.repayment.WriteOffData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RepaymentBookTest {
    private final TestHouse house;
    private final TestRepayments at;

    RepaymentBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestRepayments(house);
    }

    private static long sum(RepaymentPlan plan) {
        return plan.parts().stream().mapToLong(part -> part.amount().cents()).sum();
    }

    @Test
    void aLoanIsAgreedWholeAndReadBackAsAgreed() {
        WorkId work = at.grant(1000, false);
        Repayment loan = at.agreed(work, at.loan(1000), at.parts(3));
        assertThat(loan).isEqualTo(at.seen(at.giulia, loan).orElseThrow());
        assertThat(loan.debt()).isEqualTo(at.loan(1000));
        assertThat(loan.state()).isEqualTo(RepaymentState.AGREED);
        assertThat(loan.plans()).hasSize(1);
        assertThat(loan.plans().get(0).parts())
                .extracting(RepaymentPart::amount)
                .containsExactly(new Money(33_334), new Money(33_333), new Money(33_333));
        assertThat(loan.standing().nextDue()).contains(at.today.plusMonths(1));
        assertThatThrownBy(() -> at.agreed(work, at.loan(1000), at.parts(3)))
                .isInstanceOf(Refused.class)
                .hasMessage("loan-agreed-already");
    }

    @Test
    void nothingComesBackBeforeTheLoanWentOut() {
        WorkId work = at.grant(300, false);
        Repayment loan = at.agreed(work, at.loan(300), at.parts(3));
        assertThatThrownBy(() -> at.received(loan, 100)).hasMessage("loan-not-paid-out");
        at.pay(work);
        Repayment once = at.received(loan, 10_000);
        assertThat(once.state()).isEqualTo(RepaymentState.RUNNING);
        assertThat(once.standing().left()).isEqualTo(Money.euro(200));
        assertThat(once.standing().nextDue()).contains(at.today.plusMonths(2));
        assertThatThrownBy(() -> at.received(loan, 100)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> at.received(once, 20_001)).hasMessage("/amount more-than-is-owed");
        Repayment whole = at.received(once, 20_000);
        assertThat(whole.state()).isEqualTo(RepaymentState.REPAID);
        assertThat(whole.standing().nextDue()).isEmpty();
        assertThatThrownBy(() -> at.received(whole, 1)).hasMessage("nothing-owed");
    }

    @Test
    void aMissedPartIsOverdueAndStandsInTheListOfWhatIsLate() {
        Repayment loan = at.lent();
        Instant april = at.today.plusMonths(3).atTime(9, 0).toInstant(ZoneOffset.UTC);
        house.clock().whileItWas(april, () -> {
            Repayment late = at.seen(at.giulia, loan).orElseThrow();
            assertThat(late.state()).isEqualTo(RepaymentState.LATE);
            assertThat(late.standing().overdue()).isEqualTo(Money.euro(200));
            assertThat(overdue(at.giulia)).extracting(RepaymentSummary::id).containsExactly(loan.id());
            assertThat(overdue(at.giulia).get(0).holder()).isEqualTo("Collaudi Bruno");
            at.received(late, 20_000);
            assertThat(overdue(at.giulia)).isEmpty();
        });
        assertThat(house.count(
                        "select count(*) from core.deadline where work_id = ? and code = 'repayment-part'",
                        loan.work().value()))
                .isEqualTo(1);
    }

    private List<RepaymentSummary> overdue(Actor by) {
        return house.as(by, () -> at.book.open(true, Paging.first(20))).items();
    }

    @Test
    void graceMovesWhatIsOpenAndKeepsTheOldPlanReadable() {
        Repayment some = at.received(at.lent(), 25_000);
        Repayment later = house.as(
                at.giulia,
                () -> at.book.postpone(
                        some.id(), some.version(), new Postponement(6, "Ha perso il lavoro.", "Nota 9")));
        assertThat(later.plans())
                .extracting(RepaymentPlan::cause)
                .containsExactly(PlanCause.POSTPONED, PlanCause.AGREED);
        assertThat(later.plans().get(0).owed()).isEqualTo(Money.euro(950));
        assertThat(sum(later.plans().get(0))).isEqualTo(95_000);
        assertThat(sum(later.plans().get(1))).isEqualTo(120_000);
        assertThat(later.standing().nextDue()).contains(at.today.plusMonths(9));
        assertThat(later.plans().get(0).parts().get(0).amount()).isEqualTo(Money.euro(50));
    }

    @Test
    void reschedulingDividesExactlyWhatIsLeft() {
        Repayment some = at.received(at.lent(), 33_333);
        RepaymentTerms smaller = RepaymentTerms.ofEach(at.today.plusMonths(2), Money.euro(40));
        Repayment anew = house.as(
                at.giulia,
                () -> at.book.reschedule(
                        some.id(), some.version(), new Rescheduling(smaller, "Reddito dimezzato", "Det. 4")));
        assertThat(sum(anew.plans().get(0))).isEqualTo(86_667);
        assertThat(anew.plans().get(0).parts()).hasSize(22);
        assertThat(anew.plans().get(0).parts().get(21).amount()).isEqualTo(new Money(2_667));
        assertThatThrownBy(() -> house.as(
                        at.giulia,
                        () -> at.book.reschedule(
                                anew.id(),
                                anew.version(),
                                new Rescheduling(
                                        new RepaymentTerms(
                                                at.today.minusDays(1), 0, Optional.of(2), Optional.of(Money.ZERO)),
                                        " ",
                                        ""))))
                .hasMessage("/because required, /terms/firstDue due-before-agreed, /terms/everyMonths"
                        + " months-out-of-range, /terms/parts parts-or-each, /terms/each amount-out-of-range");
    }

    @Test
    void aWriteOffGivesUpExactlyWhatIsLeftByTheCoordinatorAlone() {
        Repayment some = at.received(at.lent(), 50_050);
        WriteOffData data = new WriteOffData(at.today, "Det. 88/2026", "Decesso senza eredi", at.aid);
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.writeOff(some.id(), some.version(), data)))
                .isInstanceOf(Forbidden.class);
        Repayment gone = house.as(at.marta, () -> at.book.writeOff(some.id(), some.version(), data));
        assertThat(gone.state()).isEqualTo(RepaymentState.WRITTEN_OFF);
        assertThat(gone.writtenOff().orElseThrow().amount()).isEqualTo(new Money(69_950));
        assertThat(gone.standing().received()).isEqualTo(new Money(50_050));
        assertThat(at.left(at.aid))
                .as("the aid chapter bears exactly what was left")
                .isEqualTo(new Money(130_050));
        assertThat(at.left(at.loans)).as("and the loans have all of it again").isEqualTo(Money.euro(6_200));
        assertThatThrownBy(() -> at.received(gone, 1)).hasMessage("nothing-owed");
        assertThatThrownBy(() -> house.as(
                        at.giulia,
                        () -> at.book.reverse(
                                gone.id(),
                                gone.version(),
                                gone.receipts().get(0).id(),
                                "Errore")))
                .hasMessage("repayment-written-off");
    }

    @Test
    void aReceiptTakenBackIsOwedAgainAndStaysReadable() {
        Repayment some = at.received(at.lent(), 10_000);
        long receipt = some.receipts().get(0).id();
        Repayment back =
                house.as(at.giulia, () -> at.book.reverse(some.id(), some.version(), receipt, "Bonifico respinto"));
        assertThat(back.standing().left()).isEqualTo(Money.euro(1200));
        assertThat(back.receipts()).hasSize(1);
        assertThat(back.receipts().get(0).counts()).isFalse();
        assertThat(back.receipts().get(0).enteredBy()).isEqualTo("Giulia");
        assertThatThrownBy(
                        () -> house.as(at.giulia, () -> at.book.reverse(back.id(), back.version(), receipt, "Ancora")))
                .hasMessage("receipt-reversed-already");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.reverse(back.id(), back.version(), 404, "Boh")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void noMoreIsClaimedBackThanWasPaid() {
        WorkId work = at.grant(500, true);
        at.agreed(work, at.undue(200), at.parts(2));
        assertThatThrownBy(() -> at.agreed(work, at.undue(301), at.parts(2)))
                .hasMessage("/debt/principal more-than-was-paid");
        at.agreed(work, at.undue(300), at.parts(2));
        assertThat(house.as(at.giulia, () -> at.book.ofWork(work))).hasSize(2);
    }

    @Test
    void everyFlawOfAnAgreementIsSaidAtOnce() {
        WorkId work = at.grant(500, true);
        Debt wrong = new Debt(
                RepaymentCause.LOAN,
                Money.euro(499),
                "whim",
                "x".repeat(2001),
                "",
                at.today.plusDays(1),
                Optional.of(new ChapterId(404)),
                List.of(new Guarantor("", "")));
        assertThatThrownBy(() ->
                        at.agreed(work, wrong, new RepaymentTerms(at.today, 13, Optional.of(0), Optional.empty())))
                .hasMessage("/debt/reason unknown-code, /debt/note too-long, /debt/act required, /debt/agreedOn"
                        + " in-the-future, /debt/principal not-the-amount-granted, /debt/guarantors/0/name required,"
                        + " /debt/chapter unknown-chapter, /terms/firstDue due-before-agreed, /terms/everyMonths months-out-of-range, /terms/parts"
                        + " parts-out-of-range");
        assertThatThrownBy(() -> at.agreed(work, at.loan(500), RepaymentTerms.ofEach(at.today, new Money(1))))
                .hasMessage("/terms/each too-many-parts");
        assertThatThrownBy(() -> at.agreed(work, at.loan(500), at.parts(241)))
                .hasMessage("/terms/parts too-many-parts");
    }

    @Test
    void itIsSeenAndWrittenWithItsWorkOnly() {
        Repayment secret = at.agreed(at.grant(90, true, Secrecy.PROFESSIONAL), at.loan(90), at.parts(2));
        Actor piera = house.user("Piera", Role.WORKER, at.hub);
        assertThat(at.seen(piera, secret)).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> at.book.receive(secret.id(), 1, at.receipt(1))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(piera, () -> at.book.ofWork(secret.work())))
                .isInstanceOf(Missing.class);
        Repayment open = at.agreed(at.grant(80, true), at.loan(80), at.parts(2));
        assertThat(at.seen(piera, open).orElseThrow().mayWrite()).isFalse();
        assertThatThrownBy(() -> house.as(piera, () -> at.book.receive(open.id(), 1, at.receipt(1))))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(piera, () -> at.book.open(false, Paging.first(200))).items())
                .extracting(RepaymentSummary::id)
                .contains(open.id())
                .doesNotContain(secret.id());
    }

    @Test
    void whatIsOwedStandsAgainstClosingTheCase() {
        at.agreed(at.grant(70, true), at.loan(70), at.parts(2));
        OpenRepayments matters = new OpenRepayments(house.mappers());
        List<Because> reasons =
                house.as(at.giulia, () -> matters.of(house.sight().viewer(), at.file.id()));
        assertThat(reasons).extracting(Because::code).contains("open-repayment");
    }

    /** Whatever is done in whatever order, each plan adds up and no cent is lost between what came, went and is left. */
    @Test
    void throughARandomLifeEachPlanAddsUpAndNoCentIsLost() {
        Random random = new Random(12);
        for (int life = 0; life < 12; life++) {
            long euro = 50 + random.nextInt(300);
            Repayment one = at.agreed(at.grant(euro, true), at.loan(euro), at.parts(1 + random.nextInt(24)));
            for (int act = 0; act < 8 && one.state().isOpen(); act++) {
                one = acted(one, random);
                Repayment now = one;
                assertThat(now.plans()).allSatisfy(plan -> assertThat(sum(plan))
                        .isEqualTo(plan.owed().cents()));
                assertThat(now.standing().received().cents()
                                + now.standing().left().cents()
                                + now.writtenOff()
                                        .map(gone -> gone.amount().cents())
                                        .orElse(0L))
                        .isEqualTo(euro * 100);
                assertThat(house.as(at.giulia, () -> at.ledger.balance(now.id().value())))
                        .isEqualTo(now.standing().left());
                assertThat(now.receipts().stream()
                                .filter(receipt -> receipt.counts())
                                .mapToLong(receipt -> receipt.amount().cents())
                                .sum())
                        .isEqualTo(now.standing().received().cents());
            }
        }
    }

    @Test
    void whatComesBackFlowsIntoTheChapterThatLentItAndOutAgainWithItsReceipt() {
        Repayment some = at.received(at.lent(), 25_000);
        assertThat(at.left(at.loans)).isEqualTo(Money.euro(5_250));
        ReceiptData elsewhere = new ReceiptData(at.today, Money.euro(10), "cash", "", Optional.of(at.aid));
        Repayment more = house.as(at.giulia, () -> at.book.receive(some.id(), some.version(), elsewhere));
        assertThat(at.left(at.aid)).isEqualTo(Money.euro(2_010));
        house.as(
                at.giulia,
                () -> at.book.reverse(
                        more.id(), more.version(), more.receipts().get(0).id(), "Respinto"));
        assertThat(at.left(at.loans)).isEqualTo(Money.euro(5_000));
        assertThat(house.as(at.giulia, () -> at.ledger.balance(some.id().value())))
                .isEqualTo(Money.euro(1_190));
        assertThat(house.as(at.giulia, at.ledger::wrong)).isEmpty();
    }

    @Test
    void nothingIsWrittenOffThatNoChapterCanBear() {
        Repayment large = at.agreed(at.grant(2_500, true), at.loan(2_500), at.parts(10));
        WriteOffData data = new WriteOffData(at.today, "Det. 1", "Irreperibile", at.aid);
        assertThatThrownBy(() -> house.as(at.marta, () -> at.book.writeOff(large.id(), large.version(), data)))
                .isInstanceOf(Refused.class)
                .hasMessage("account-exhausted");
        assertThat(at.seen(at.giulia, large).orElseThrow().state()).isEqualTo(RepaymentState.RUNNING);
    }

    private Repayment acted(Repayment one, Random random) {
        long left = one.standing().left().cents();
        switch (random.nextInt(6)) {
            case 0:
                return house.as(
                        at.giulia, () -> at.book.postpone(one.id(), one.version(), new Postponement(3, "x", "")));
            case 1:
                RepaymentTerms terms =
                        RepaymentTerms.inParts(at.today.plusMonths(1), (int) Math.min(left, 1 + random.nextInt(36)));
                return house.as(
                        at.giulia, () -> at.book.reschedule(one.id(), one.version(), new Rescheduling(terms, "x", "")));
            case 2:
                return one.receipts().stream()
                        .filter(receipt -> receipt.counts())
                        .findFirst()
                        .map(receipt ->
                                house.as(at.giulia, () -> at.book.reverse(one.id(), one.version(), receipt.id(), "x")))
                        .orElse(one);
            case 3:
                return random.nextInt(4) > 0
                        ? one
                        : house.as(
                                at.marta,
                                () -> at.book.writeOff(
                                        one.id(), one.version(), new WriteOffData(at.today, "a", "x", at.aid)));
            default:
                return at.received(one, 1 + random.nextInt((int) Math.min(left, 40_000)));
        }
    }

    /** Twenty clerks read the same page and enter the same 100 euro: one does, the others hear that it changed. */
    @Test
    void ofManyWhoEnterTheSameReceiptAtOnceOneDoes() throws Exception {
        Repayment loan = at.lent();
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i -> clerks.submit(() -> {
                        try {
                            at.received(loan, 10_000);
                            return true;
                        } catch (Stale late) {
                            return false;
                        }
                    }))
                    .toList();
            int done = 0;
            for (Future<Boolean> one : all) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(at.seen(at.giulia, loan).orElseThrow().standing().left()).isEqualTo(Money.euro(1100));
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void aReceiptBeforeTheAgreementOrFromTomorrowIsASlip() {
        Repayment loan = at.lent();
        LocalDate tomorrow = at.today.plusDays(1);
        ReceiptData early =
                new ReceiptData(at.today.minusDays(1), Money.ZERO, "barter", "", Optional.of(new ChapterId(404)));
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.receive(loan.id(), 1, early)))
                .hasMessage(
                        "/on before-it-was-agreed, /way unknown-code, /chapter unknown-chapter, /amount amount-out-of-range");
        ReceiptData late = new ReceiptData(tomorrow, Money.euro(1), "cash", "", Optional.empty());
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.receive(loan.id(), 1, late)))
                .hasMessage("/on in-the-future");
    }
}
