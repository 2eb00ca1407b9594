package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.FundId;
import org.affianca.api.budget.Transfer;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.money.Money;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Guarantor;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentTerms;
import org.affianca.api.time.Period;
import org.affianca.engine.budget.BudgetBook;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.ledger.Ledger;

/** The book of repayments of a test house: a case of Bruno's, its manager Giulia, the coordinator Marta. */
final class TestRepayments {
    final TestHouse house;
    final TestOffice office;
    final Ledger ledger;
    final BudgetBook budget;
    final RepaymentBook book;
    final ChapterId loans;
    final ChapterId aid;
    final UnitId hub;
    final Actor giulia;
    final Actor marta;
    final CaseFile file;
    final LocalDate today;

    TestRepayments(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Ground ground = TestGround.of(house);
        this.ledger = new Ledger(ground);
        this.budget = new BudgetBook(ground, ledger);
        this.book = new RepaymentBook(ground, ledger, budget);
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marta = house.user("Marta", Role.COORDINATOR, hub);
        this.file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
        office.takeInCharge(giulia, file);
        this.today = office.today();
        this.loans = chapter("4110", 5_000);
        this.aid = chapter("4120", 2_000);
    }

    /** A chapter of this year with so many euro. */
    private ChapterId chapter(String code, long euro) {
        Period year = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return house.as(marta, () -> {
            FundId fund = budget.enter(new FundData("Fondo " + code, new Code("own"), "", year))
                    .id();
            budget.receive(fund, new Transfer(Money.euro(euro), today, "Bilancio"));
            ChapterId id = budget.enter(
                            new ChapterData(fund, 2026, code + "-" + house.ids().next(), "Capitolo " + code))
                    .id();
            budget.appropriate(id, new Transfer(Money.euro(euro), today, "Bilancio"));
            return id;
        });
    }

    Money left(ChapterId chapter) {
        return house.as(marta, () -> budget.chapter(chapter)).orElseThrow().left();
    }

    /** A grant of so many euro as work's own desk would leave it, paid out or not. */
    WorkId grant(long euro, boolean paid) {
        return grant(euro, paid, Secrecy.ORDINARY);
    }

    WorkId grant(long euro, boolean paid, Secrecy secrecy) {
        WorkId id = new WorkId(office.work(file.id(), "RUNNING", secrecy, giulia));
        house.sql(
                "update core.works set kind = 'GRANT', area = 'core', service = 'core.economic-aid', amount_cents = ?,"
                        + " rhythm = 'ONCE' where id = ?",
                euro * 100,
                id.value());
        office.instalment(id.value(), euro * 100, giulia);
        if (paid) {
            pay(id);
        }
        return id;
    }

    void pay(WorkId id) {
        house.sql("update core.instalment set state = 'PAID' where work_id = ?", id.value());
    }

    Debt loan(long euro) {
        return new Debt(
                RepaymentCause.LOAN,
                Money.euro(euro),
                "housing",
                "Deposito per la casa",
                "Accordo 12/2026",
                today,
                Optional.of(loans),
                List.of(new Guarantor("Elio Provetti", "")));
    }

    Debt undue(long euro) {
        return new Debt(
                RepaymentCause.UNDUE,
                Money.euro(euro),
                "paid-twice",
                "",
                "Nota 7/2026",
                today,
                Optional.empty(),
                List.of());
    }

    /** So many monthly parts from next month on. */
    RepaymentTerms parts(int parts) {
        return RepaymentTerms.inParts(today.plusMonths(1), parts);
    }

    Repayment agreed(WorkId work, Debt debt, RepaymentTerms terms) {
        return house.as(giulia, () -> book.agree(work, debt, terms));
    }

    /** A loan of 1,200 euro in twelve parts, paid out. */
    Repayment lent() {
        return agreed(grant(1200, true), loan(1200), parts(12));
    }

    Repayment received(Repayment before, long cents) {
        return house.as(giulia, () -> book.receive(before.id(), before.version(), receipt(cents)));
    }

    ReceiptData receipt(long cents) {
        return new ReceiptData(today, new Money(cents), "pagopa", "IUV 123", Optional.empty());
    }

    Optional<Repayment> seen(Actor by, Repayment one) {
        return house.as(by, () -> book.find(one.id()));
    }
}
