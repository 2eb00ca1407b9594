package org.affianca.engine.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Commitment;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.payment.Liquidation;
import org.affianca.api.payment.OfficePayment;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.Payment;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentState;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.RunState;
import org.affianca.api.payment.Treasury;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Instalment;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PaymentTest {
    private final TestHouse house;
    private final TestPayments at;

    PaymentTest(TestHouse house) {
        this.house = house;
        this.at = new TestPayments(house);
    }

    /** What other tests left due is not in the runs of this one. */
    @BeforeEach
    void nothingIsDue() {
        house.sql(
                "update core.payment set state = 'ANNULLED', instalment_id = null, run_id = null where state <> 'PAID'");
    }

    private Payment owed(Money amount, Payee payee) {
        WorkId grant = at.budget.grant(amount, Rhythm.ONCE);
        Commitment commitment = at.committed(grant, amount);
        return at.liquidate(
                        grant, commitment, payee, List.of(at.open(grant).get(0).id()))
                .get(0);
    }

    private void noCentIsLost() {
        assertThat(house.as(at.budget.marco, at.budget.ledger::wrong)).isEmpty();
        assertThat(house.count("select sum(cents) from core.ledger_leg")).isZero();
    }

    @Test
    void anInstalmentGoesFromTheCommitmentToThePayeeToTheBank() {
        WorkId grant = at.budget.grant(Money.euro(480), Rhythm.ONCE);
        Commitment commitment = at.committed(grant, Money.euro(480));
        Payee landlord = at.payee("Immobiliare Prova", TestPayments.IBAN);
        Instalment instalment = at.open(grant).get(0);

        Payment payment = at.liquidate(grant, commitment, landlord, List.of(instalment.id()))
                .get(0);
        assertThat(payment.state()).isEqualTo(PaymentState.DUE);
        assertThat(payment.amount()).isEqualTo(Money.euro(480));
        assertThat(house.as(at.budget.giulia, () -> at.payees.find(landlord.id()))
                        .orElseThrow()
                        .owed())
                .isEqualTo(Money.euro(480));
        assertThat(house.as(at.budget.giulia, () -> at.budget.commitments.find(commitment.id()))
                        .orElseThrow()
                        .left())
                .isEqualTo(Money.ZERO);

        Treasury treasury = at.treasury();
        PaymentRun run = at.prepared(treasury);
        assertThat(run.total()).isEqualTo(Money.euro(480));
        PaymentRun approved = at.approved(run);
        assertThat(approved.approvedBy()).isEqualTo("Marta");
        PaymentRun executed = at.executed(approved);
        assertThat(executed.state()).isEqualTo(RunState.EXECUTED);

        assertThat(at.open(grant)).extracting(Instalment::state).containsExactly("PAID");
        assertThat(house.as(at.budget.marco, at.runs::treasuries))
                .filteredOn(one -> one.id().equals(treasury.id()))
                .extracting(Treasury::paid)
                .containsExactly(Money.euro(480));
        assertThat(house.as(at.budget.giulia, () -> at.payments.ofWork(grant)))
                .extracting(Payment::state, Payment::paidOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PaymentState.PAID, Optional.of(at.budget.today)));
        noCentIsLost();
    }

    @Test
    void everyCentOfAPaymentIsTracedBackToTheFundItCameFrom() {
        Payment payment = owed(Money.euro(75), at.payee("Luce Prova", TestPayments.IBAN));
        at.executed(at.approved(at.prepared(at.treasury())));

        long commitment = payment.commitment().orElseThrow().value();
        List<String> way = List.of("LIQUIDATED", "PAID");
        for (String kind : way) {
            assertThat(house.count(
                            "select sum(t.cents) from core.ledger_posting t join core.ledger_entry e"
                                    + " on e.organisation_id = t.organisation_id and e.id = t.entry_id"
                                    + " where t.record_id = ? and e.kind = ?",
                            payment.id().value(),
                            kind))
                    .as(kind)
                    .isEqualTo(7_500);
        }
        assertThat(house.count(
                        "select count(*) from core.ledger_posting liquidated"
                                + " join core.ledger_posting committed on committed.organisation_id = 1"
                                + "  and committed.to_id = liquidated.from_id"
                                + " join core.ledger_posting appropriated on appropriated.organisation_id = 1"
                                + "  and appropriated.to_id = committed.from_id"
                                + " join core.ledger_posting funded on funded.organisation_id = 1"
                                + "  and funded.to_id = appropriated.from_id and funded.from_id = 0"
                                + " where liquidated.record_id = ? and liquidated.from_id = ?",
                        payment.id().value(),
                        commitment))
                .isEqualTo(1);
    }

    @Test
    void whatTheBankSendsBackIsDueAgain() {
        WorkId grant = at.budget.grant(Money.euro(50), Rhythm.ONCE);
        Commitment commitment = at.committed(grant, Money.euro(50));
        Payee payee = at.payee("Negozio Prova", TestPayments.IBAN);
        Payment payment = at.liquidate(
                        grant, commitment, payee, List.of(at.open(grant).get(0).id()))
                .get(0);
        PaymentRun executed = at.executed(at.approved(at.prepared(at.treasury())));

        PaymentRun after = house.as(
                at.budget.marco,
                () -> at.runs.takeBack(
                        executed.id(), executed.version(), payment.id(), at.budget.today, "AC04 conto chiuso"));

        assertThat(after.lines().get(0).returned()).isEqualTo("AC04 conto chiuso");
        assertThat(at.open(grant)).extracting(Instalment::state).containsExactly("DUE");
        Payment again =
                house.as(at.budget.giulia, () -> at.payments.ofWork(grant)).get(0);
        assertThat(again.state()).isEqualTo(PaymentState.DUE);
        assertThat(again.returned()).isEqualTo("AC04 conto chiuso");
        assertThatThrownBy(() -> house.as(
                        at.budget.marco,
                        () -> at.runs.takeBack(after.id(), after.version(), payment.id(), at.budget.today, "Di nuovo")))
                .hasMessage("payment-returned-already");
        noCentIsLost();

        Payee better = house.as(
                at.budget.giulia,
                () -> at.payees.correct(
                        payee.id(), 1, TestPayments.data("Negozio Prova", "IT44N9999900000000000000002")));
        PaymentRun second = at.executed(at.approved(at.prepared(at.treasury())));
        assertThat(second.lines().get(0).iban()).isEqualTo(better.data().iban());
        assertThat(house.as(at.budget.marco, () -> at.runs.find(executed.id()))
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .iban())
                .as("what was in the first file stays known")
                .isEqualTo(TestPayments.IBAN);
        assertThat(at.open(grant)).extracting(Instalment::state).containsExactly("PAID");
        noCentIsLost();
    }

    @Test
    void nobodyApprovesTheRunHePreparedHimself() {
        owed(Money.euro(5), at.payee("Gas Prova", TestPayments.IBAN));
        PaymentRun run = at.prepared(at.treasury());
        assertThatThrownBy(() -> house.as(at.budget.marco, () -> at.runs.approve(run.id(), run.version())))
                .hasMessage("four-eyes");
        assertThatThrownBy(() -> house.sql(
                        "update core.payment_run set approved_by = prepared_by where id = ?",
                        run.id().value()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void withoutAnAccountNobodyIsPaidByBank() {
        Payment without = owed(Money.euro(5), at.payee("Affitta Prova", ""));
        owed(Money.euro(6), at.payee("Gas Prova", TestPayments.IBAN));
        PaymentRun run = at.prepared(at.treasury());
        assertThatThrownBy(() -> at.approved(run)).hasMessage("lines-without-iban");

        PaymentRun less = house.as(at.budget.marco, () -> at.runs.leaveOut(run.id(), run.version(), without.id()));
        assertThat(less.total()).isEqualTo(Money.euro(6));
        assertThat(at.approved(less).state()).isEqualTo(RunState.APPROVED);
    }

    @Test
    void aRunThatIsGivenUpLeavesItsPaymentsForTheNext() {
        owed(Money.euro(5), at.payee("Gas Prova", TestPayments.IBAN));
        Treasury treasury = at.treasury();
        PaymentRun run = at.approved(at.prepared(treasury));
        assertThatThrownBy(() -> at.prepared(treasury)).hasMessage("nothing-to-pay");
        PaymentRun cancelled = house.as(at.budget.marco, () -> at.runs.cancel(run.id(), run.version()));
        assertThat(cancelled.state()).isEqualTo(RunState.CANCELLED);
        assertThatThrownBy(() -> at.executed(cancelled)).isInstanceOfSatisfying(Refused.class, no -> assertThat(
                        no.reasons().get(0).values())
                .containsEntry("state", "run-state.CANCELLED"));
        assertThat(at.prepared(treasury).total()).isEqualTo(Money.euro(5));
    }

    @Test
    void aCommitmentPaysNoMoreThanWasCommitted() {
        WorkId grant = at.budget.grant(Money.euro(50), Rhythm.MONTHLY);
        Commitment commitment = at.committed(grant, Money.euro(120));
        Payee payee = at.payee("Bruno Collaudi", TestPayments.IBAN);
        List<Long> three = at.open(grant).stream().limit(3).map(Instalment::id).toList();

        assertThatThrownBy(() -> at.liquidate(grant, commitment, payee, three)).hasMessage("account-exhausted");
        assertThat(at.liquidate(grant, commitment, payee, three.subList(0, 2))).hasSize(2);
        assertThatThrownBy(() -> at.liquidate(grant, commitment, payee, three.subList(0, 1)))
                .hasMessage("/instalments instalment-not-open");
        noCentIsLost();
    }

    @Test
    void aGrantIsWrittenAheadAlsoWhenItIsPaidByRuns() {
        WorkId grant = at.budget.grant(Money.euro(1), Rhythm.MONTHLY);
        Commitment commitment = at.committed(grant, Money.euro(40));
        Payee payee = at.payee("Bruno Collaudi", TestPayments.IBAN);
        List<Long> all = at.open(grant).stream().map(Instalment::id).toList();
        assertThat(all).hasSize(12);

        at.liquidate(grant, commitment, payee, all);

        assertThat(at.open(grant)).hasSize(24);
    }

    @Test
    void whatIsLiquidatedIsNotPaidByHandAsWell() {
        WorkId grant = at.budget.grant(Money.euro(10), Rhythm.ONCE);
        Commitment commitment = at.committed(grant, Money.euro(10));
        long instalment = at.open(grant).get(0).id();
        Payment payment = at.liquidate(grant, commitment, at.payee("Gas", TestPayments.IBAN), List.of(instalment))
                .get(0);

        assertThatThrownBy(() ->
                        house.doAs(at.budget.giulia, () -> at.budget.desk.paid(grant, instalment, at.budget.today)))
                .hasMessage("instalment-liquidated");

        house.as(at.budget.giulia, () -> at.payments.annul(payment.id(), 1, "Pagato allo sportello."));
        house.doAs(at.budget.giulia, () -> at.budget.desk.paid(grant, instalment, at.budget.today));
        assertThat(at.open(grant)).extracting(Instalment::state).containsExactly("PAID");
        assertThat(house.as(at.budget.giulia, () -> at.budget.commitments.find(commitment.id()))
                        .orElseThrow()
                        .left())
                .isEqualTo(Money.euro(10));
        assertThatThrownBy(() -> house.as(at.budget.giulia, () -> at.payments.annul(payment.id(), 1, "Due volte.")))
                .isInstanceOf(Stale.class);
        noCentIsLost();
    }

    @Test
    void theOfficePaysUnderACommitmentOfItsOwn() {
        Commitment commitment = at.budget.approved(
                at.budget.proposed(at.budget.chapter(Money.euro(90)), Optional.empty(), Money.euro(90)));
        Payee shop = at.payee("Alimentari Prova", TestPayments.IBAN);
        Payment payment = house.as(
                at.budget.marco,
                () -> at.payments.pay(new OfficePayment(commitment.id(), shop.id(), Money.euro(89), "Fattura 12")));
        assertThat(payment.amount()).isEqualTo(Money.euro(89));
        assertThatThrownBy(() -> house.as(
                        at.budget.giulia,
                        () -> at.payments.pay(
                                new OfficePayment(commitment.id(), shop.id(), Money.euro(1), "Fattura 13"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        assertThatThrownBy(() -> house.as(
                        at.budget.giulia,
                        () -> at.payees.enter(new PayeeData(
                                new Code("bank"),
                                "x".repeat(71),
                                Optional.of(new PersonId(99_999_999)),
                                "12 34",
                                "IT60X0542811101000000123457",
                                true))))
                .hasMessage(
                        "/type unknown-code, /name too-long, /taxCode tax-code-invalid, /iban iban-invalid, /person unknown-person");
        WorkId grant = at.budget.grant(Money.euro(10), Rhythm.ONCE);
        Commitment others = at.budget.approved(
                at.budget.proposed(at.budget.chapter(Money.euro(1)), Optional.empty(), Money.euro(1)));
        assertThatThrownBy(() -> house.as(
                        at.budget.giulia,
                        () -> at.payments.liquidate(
                                grant,
                                new Liquidation(
                                        others.id(), new org.affianca.api.payment.PayeeId(5), List.of(4L), " "))))
                .hasMessage("/payee unknown-payee, /reference required, /commitment commitment-unusable,"
                        + " /instalments instalment-not-open");
        Treasury treasury = at.treasury();
        assertThatThrownBy(() -> house.as(
                        at.budget.marco,
                        () -> at.runs.prepare(new RunData(treasury.id(), at.budget.today.minusDays(1)))))
                .hasMessage("/executeOn in-the-past");
    }

    @Test
    void strangersSeeNoPaymentOfAWorkAndWorkersNoRun() {
        WorkId grant = at.budget.grant(Money.euro(10), Rhythm.ONCE);
        Actor vito = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThatThrownBy(() -> house.as(vito, () -> at.payments.ofWork(grant)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(at.budget.giulia, () -> at.runs.list(Paging.first(5))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(at.budget.giulia, () -> at.payments.list(Optional.empty(), Paging.first(5))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void payeesAreFoundByTheBeginningOfTheirNames() {
        at.payee("Àlbergo Prova", "");
        at.payee("Albergo Secondo", "");
        List<Payee> found = house.as(
                at.budget.giulia, () -> at.payees.list("alber", Paging.first(1)).items());
        assertThat(found).extracting(payee -> payee.data().name()).containsExactly("Àlbergo Prova");
        assertThat(house.as(at.budget.giulia, () -> at.payees.list("alber", Paging.first(9)))
                        .items())
                .hasSize(2);
    }

    @Test
    void listsAreReadByTheirIndexes() {
        owed(Money.euro(5), at.payee("Gas Prova", TestPayments.IBAN));
        PaymentMapper payments = at.budget.ground.sql(PaymentMapper.class);
        PayeeMapper payees = at.budget.ground.sql(PayeeMapper.class);
        house.doAs(at.budget.marco, () -> {
            planned(
                    "PAYMENTS_OF_STATE",
                    () -> payments.list(at.budget.ground.viewer(), Optional.of(PaymentState.DUE), null, 5));
            planned("PAYMENTS_NEWEST", () -> payments.list(at.budget.ground.viewer(), Optional.empty(), null, 5));
            planned("PAYMENTS_OF_STATE", () -> payments.due(house.organisation(), 5));
            planned("PAYEES_BY_NAME", () -> payees.list(at.budget.ground.viewer(), "a", "b", null, 5));
            planned("RUNS_NEWEST", () -> at.budget.ground.sql(RunMapper.class).list(house.organisation(), null, 5));
        });
    }

    private void planned(String index, java.util.function.Supplier<List<?>> query) {
        String plan = TestPlan.of(house, query);
        if (!plan.isEmpty()) {
            assertThat(plan).contains(index);
        }
    }
}
