package org.affianca.engine.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.affianca.api.Code;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.voucher.Giving;
import org.affianca.api.voucher.Redeeming;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.budget.TestBudget;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.payment.Payables;
import org.affianca.engine.payment.PayeeBook;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class VoucherBookTest {
    private final TestHouse house;
    private final TestBudget budget;
    private final PayeeBook payees;
    private final VoucherBook book;
    private final Expiring expiring;
    private final LocalDate today;

    VoucherBookTest(TestHouse house) {
        this.house = house;
        this.budget = new TestBudget(house);
        this.payees = new PayeeBook(budget.ground, budget.ledger);
        this.book = new VoucherBook(
                budget.ground,
                budget.ledger,
                budget.commitments,
                payees,
                new Payables(budget.ground, budget.ledger),
                new Alarms(
                        house.mappers(),
                        house.transactions(),
                        house.ids(),
                        house.clock(),
                        house.acting(),
                        new Waking()));
        this.expiring = new Expiring(budget.ground, budget.ledger);
        this.today = budget.today;
    }

    private VoucherSeriesData data(String prefix, int count) {
        return new VoucherSeriesData(
                "Buoni spesa",
                prefix,
                Money.euro(20),
                101,
                count,
                today,
                today.plusMonths(3),
                "Alimentari del quartiere");
    }

    private VoucherSeries series(int count) {
        return house.as(budget.marco, () -> book.enter(data("B" + house.ids().next() % 1_000_000 + "-", count)));
    }

    private VoucherSeries read(VoucherSeries series) {
        return house.as(budget.giulia, () -> book.series(series.id())).orElseThrow();
    }

    private Commitment committed(Chapter chapter, WorkId work, long euro) {
        return budget.approved(budget.proposed(chapter, Optional.of(work), Money.euro(euro)));
    }

    private List<Voucher> given(WorkId work, VoucherSeries series, int count, Commitment payer) {
        return house.as(budget.giulia, () -> book.give(work, new Giving(series.id(), count, payer.id(), today)));
    }

    private PayeeId shop() {
        return house.as(
                        budget.giulia,
                        () -> payees.enter(
                                new PayeeData(new Code("shop"), "Alimentari Esempio", Optional.empty(), "", "", true)))
                .id();
    }

    private Money balance(long account) {
        return house.as(budget.giulia, () -> budget.ledger.balance(account));
    }

    @Test
    void vouchersAreGivenSpentAndPaidToTheCent() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Chapter chapter = budget.chapter(Money.euro(500));
        Commitment payer = committed(chapter, work, 100);
        VoucherSeries series = series(10);
        List<Voucher> mine = given(work, series, 4, payer);
        assertThat(mine)
                .extracting(voucher -> voucher.number().replace(series.data().prefix(), ""))
                .containsExactly("0101", "0102", "0103", "0104");
        assertThat(mine).extracting(Voucher::state).containsOnly(VoucherState.GIVEN);
        assertThat(house.as(budget.giulia, () -> book.ofWork(work))).isEqualTo(mine);
        assertThat(read(series).outstanding()).isEqualTo(Money.euro(80));
        assertThat(balance(payer.id().value())).isEqualTo(Money.euro(20));
        PayeeId shop = shop();
        VoucherSeries after = house.as(
                budget.giulia,
                () -> book.redeem(series.id(), read(series).version(), new Redeeming(List.of(101, 103), shop, today)));
        assertThat(after.redeemed()).isEqualTo(2);
        assertThat(after.given()).isEqualTo(2);
        assertThat(after.inStock()).isEqualTo(6);
        assertThat(after.outstanding()).isEqualTo(Money.euro(40));
        assertThat(balance(shop.value())).as("what the shop is owed").isEqualTo(Money.euro(40));
        assertThat(house.as(budget.giulia, budget.ledger::wrong)).isEmpty();
    }

    @Test
    void whatIsNotInCirculationIsNotTakenAndEachNumberIsNamed() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Commitment payer = committed(budget.chapter(Money.euro(500)), work, 100);
        VoucherSeries series = series(5);
        given(work, series, 1, payer);
        Redeeming wrong = new Redeeming(
                List.of(101, 102, 999, 101),
                new PayeeId(404),
                series.data().expiresOn().plusDays(1));
        assertThatThrownBy(() -> house.as(budget.giulia, () -> book.redeem(series.id(), 1, wrong)))
                .hasMessage("/shop unknown-shop, /on in-the-future, /on voucher-expired, /numbers/1"
                        + " voucher-not-spendable, /numbers/2 unknown-voucher, /numbers/3 voucher-twice");
        assertThat(read(series).given()).isEqualTo(1);
        assertThatThrownBy(() -> house.as(
                        budget.giulia, () -> book.redeem(series.id(), 9, new Redeeming(List.of(101), shop(), today))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void noMoreIsGivenThanTheCommitmentHasOrTheStock() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Commitment payer = committed(budget.chapter(Money.euro(500)), work, 50);
        VoucherSeries series = series(3);
        assertThatThrownBy(() -> given(work, series, 3, payer))
                .isInstanceOf(Refused.class)
                .hasMessage("account-exhausted");
        assertThatThrownBy(() -> given(work, series, 4, payer)).hasMessage("too-few-vouchers");
        assertThat(read(series).inStock()).isEqualTo(3);
        Commitment proposed = budget.proposed(budget.chapter(Money.euro(90)), Optional.of(work), Money.euro(90));
        assertThatThrownBy(() -> given(work, series, 1, proposed)).hasMessage("commitment-not-approved");
        WorkId other = budget.grant(Money.euro(10), Rhythm.ONCE);
        assertThatThrownBy(() -> given(other, series, 1, payer)).hasMessage("/commitment unknown-commitment");
        assertThatThrownBy(() -> house.as(
                        budget.giulia,
                        () -> book.give(work, new Giving(series.id(), 0, new CommitmentId(404), today.plusDays(1)))))
                .hasMessage("/count voucher-number-invalid, /commitment unknown-commitment, /on in-the-future");
    }

    @Test
    void aVoucherThatCameBackFreesItsChapter() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Chapter chapter = budget.chapter(Money.euro(500));
        VoucherSeries series = series(3);
        Voucher one = given(work, series, 2, committed(chapter, work, 100)).get(0);
        Money before = budget.read(chapter).left();
        assertThatThrownBy(() -> house.as(budget.giulia, () -> book.withdraw(work, one.id(), one.version(), " ")))
                .hasMessage("/because required");
        Voucher gone = house.as(budget.giulia, () -> book.withdraw(work, one.id(), one.version(), "Smarrito"));
        assertThat(gone.state()).isEqualTo(VoucherState.VOID);
        assertThat(budget.read(chapter).left()).isEqualTo(before.plus(Money.euro(20)));
        assertThatThrownBy(() -> house.as(budget.giulia, () -> book.withdraw(work, one.id(), one.version(), "x")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(budget.giulia, () -> book.withdraw(work, one.id(), gone.version(), "x")))
                .hasMessage("voucher-not-spendable");
    }

    @Test
    void theDayAfterTheLastWhatNobodySpentIsWorthNothing() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Chapter chapter = budget.chapter(Money.euro(500));
        VoucherSeries series = series(4);
        given(work, series, 3, committed(chapter, work, 60));
        assertThat(house.count(
                        "select count(*) from core.alarm where kind = 'voucher-expiry' and record_id = ?",
                        series.id().value()))
                .isEqualTo(1);
        house.doAs(budget.marco, () -> house.transactions()
                .run(() -> expiring.ring(series.id().value())));
        VoucherSeries after = read(series);
        assertThat(after.expired()).isEqualTo(4);
        assertThat(after.outstanding()).isEqualTo(Money.ZERO);
        assertThat(budget.read(chapter).left()).isEqualTo(Money.euro(500));
        assertThatThrownBy(() -> house.as(
                        budget.giulia,
                        () -> book.redeem(series.id(), after.version(), new Redeeming(List.of(101), shop(), today))))
                .hasMessage("/numbers/0 voucher-not-spendable");
    }

    /** Thirty desks give at once from one series of forty: nobody gets a number twice. */
    @Test
    void noNumberIsGivenTwice() throws Exception {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        Commitment payer = committed(budget.chapter(Money.euro(1_000)), work, 1_000);
        VoucherSeries series = series(40);
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Voucher>>> all = IntStream.range(0, 30)
                    .mapToObj(i -> desks.submit(() -> given(work, series, 1, payer)))
                    .toList();
            Set<String> numbers = new HashSet<>();
            for (Future<List<Voucher>> one : all) {
                one.get().forEach(voucher -> assertThat(numbers.add(voucher.number()))
                        .isTrue());
            }
            assertThat(numbers).hasSize(30);
            assertThat(read(series).outstanding()).isEqualTo(Money.euro(600));
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void everyFlawOfASeriesIsSaidAtOnceAndCoordinatorsEnterThem() {
        VoucherSeriesData wrong = new VoucherSeriesData(
                "", "b", Money.ZERO, 0, 2_001, today.plusDays(1), today.minusDays(1), "x".repeat(501));
        assertThatThrownBy(() -> house.as(budget.marco, () -> book.enter(wrong)))
                .hasMessage("/name required, /prefix prefix-invalid, /value amount-out-of-range, /first"
                        + " voucher-number-invalid, /count voucher-number-invalid, /receivedOn in-the-future, /expiresOn"
                        + " expired-already, /shops too-long");
        assertThatThrownBy(() -> house.as(budget.giulia, () -> book.enter(data("X", 1))))
                .isInstanceOf(Forbidden.class);
        house.as(budget.marco, () -> book.enter(data("TWICE-", 1)));
        assertThatThrownBy(() -> house.as(budget.marco, () -> book.enter(data("TWICE-", 1))))
                .hasMessage("/prefix prefix-twice");
    }

    @Test
    void thoseOfAWorkAreSeenWithItAndListsAreReadByTheirIndexes() {
        WorkId work = budget.grant(Money.euro(100), Rhythm.ONCE);
        VoucherSeries large = series(2_000);
        given(work, large, 2, committed(budget.chapter(Money.euro(500)), work, 100));
        Actor piera = house.user("Piera", Role.WORKER, house.unit("altrove"));
        assertThatThrownBy(() -> house.as(piera, () -> book.ofWork(work))).isInstanceOf(Missing.class);
        series(1);
        Page<VoucherSeries> first = house.as(budget.giulia, () -> book.all(Paging.first(1)));
        Page<VoucherSeries> second = house.as(budget.giulia, () -> book.all(new Paging(first.next(), 1)));
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        VoucherMapper sql = house.mappers().of(VoucherMapper.class);
        assertThat(TestPlan.visited(house, "voucher", () -> sql.ofWork(house.organisation(), work)))
                .isLessThan(10);
        assertThat(TestPlan.visited(
                        house,
                        "voucher",
                        () -> sql.inState(house.organisation(), large.id(), VoucherState.IN_STOCK, 5)))
                .isLessThan(20);
        assertThat(TestPlan.visited(
                        house, "voucher", () -> sql.numbered(house.organisation(), large.id(), List.of(101, 1_500))))
                .isLessThan(20);
    }
}
