package org.affianca.engine.payment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.Commitment;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Liquidation;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.Payment;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.Treasury;
import org.affianca.api.payment.TreasuryData;
import org.affianca.api.work.Instalment;
import org.affianca.engine.budget.TestBudget;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.work.Dues;

/** The payment office of a test house: Marco prepares runs, Marta approves them. */
public final class TestPayments {
    static final String IBAN = "IT60X0542811101000000123456";

    final TestHouse house;
    final TestBudget budget;
    final PayeeBook payees;
    final Payables payables;
    final PaymentBook payments;
    final RunBook runs;
    final Actor marta;

    TestPayments(TestHouse house) {
        this.house = house;
        this.budget = new TestBudget(house);
        Dues dues = new Dues(budget.books);
        this.payees = new PayeeBook(budget.ground, budget.ledger);
        this.payables = new Payables(budget.ground, budget.ledger);
        this.payments = new PaymentBook(budget.ground, budget.ledger, budget.commitments, dues, payables);
        this.runs = new RunBook(budget.ground, budget.ledger, dues);
        this.marta = house.user("Marta", Role.COORDINATOR, budget.hub);
    }

    static PayeeData data(String name, String iban) {
        return new PayeeData(new Code("landlord"), name, Optional.empty(), "", iban, true);
    }

    Payee payee(String name, String iban) {
        return house.as(budget.giulia, () -> payees.enter(data(name, iban)));
    }

    Treasury treasury() {
        return house.as(
                budget.marco,
                () -> runs.enter(
                        new TreasuryData("Tesoreria", "Comune di Prova", "IT67M9999900000000000000001", "TESTITMM")));
    }

    List<Instalment> open(WorkId grant) {
        return house.as(budget.giulia, () -> budget.works.sheet(grant))
                .orElseThrow()
                .instalments();
    }

    /** A grant with money committed to it. */
    Commitment committed(WorkId grant, Money amount) {
        Chapter chapter = budget.chapter(amount);
        return budget.approved(budget.proposed(chapter, Optional.of(grant), amount));
    }

    List<Payment> liquidate(WorkId grant, Commitment commitment, Payee payee, List<Long> instalments) {
        return house.as(
                budget.giulia,
                () -> payments.liquidate(
                        grant,
                        new Liquidation(commitment.id(), payee.id(), instalments, "Determina 77/2026, c/Niccolò")));
    }

    PaymentRun prepared(Treasury treasury) {
        return house.as(budget.marco, () -> runs.prepare(new RunData(treasury.id(), budget.today.plusDays(2))));
    }

    PaymentRun approved(PaymentRun run) {
        return house.as(marta, () -> runs.approve(run.id(), run.version()));
    }

    PaymentRun executed(PaymentRun run) {
        return house.as(budget.marco, () -> runs.execute(run.id(), run.version(), budget.today));
    }
}
