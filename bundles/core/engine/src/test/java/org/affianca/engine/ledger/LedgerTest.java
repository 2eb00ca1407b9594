package org.affianca.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final TestHouse house;
    private final Ledger ledger;
    private final Actor marco;

    LedgerTest(TestHouse house) {
        this.house = house;
        this.ledger = new Ledger(TestGround.of(house));
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
    }

    private long opened(AccountKind kind) {
        long id = house.ids().next();
        house.doAs(marco, () -> ledger.open(kind, id));
        return id;
    }

    private long chapterOf(long euro) {
        long fund = opened(AccountKind.FUND);
        long chapter = opened(AccountKind.CHAPTER);
        move(Ledger.OUTSIDE, fund, Money.euro(euro));
        move(fund, chapter, Money.euro(euro));
        return chapter;
    }

    private long move(long from, long to, Money amount) {
        return house.as(
                marco,
                () -> ledger.post(
                        new Entry(EntryKind.FUNDED, to, TODAY, ""), List.of(new Posting(from, to, amount, to))));
    }

    private Money held(long account) {
        return house.as(marco, () -> ledger.balance(account));
    }

    private void nothingIsWrong() {
        assertThat(house.as(marco, ledger::wrong)).isEmpty();
        assertThat(house.count("select coalesce(sum(cents), 0) from core.ledger_leg"))
                .isZero();
    }

    @Test
    void whatOneAccountGivesTheOtherTakes() {
        long chapter = chapterOf(1_000);
        long commitment = opened(AccountKind.COMMITMENT);

        move(chapter, commitment, new Money(48_001));

        assertThat(held(chapter)).isEqualTo(new Money(51_999));
        assertThat(held(commitment)).isEqualTo(new Money(48_001));
        nothingIsWrong();
    }

    @Test
    void noAccountGivesMoreThanItHas() {
        long chapter = chapterOf(10);
        long commitment = opened(AccountKind.COMMITMENT);

        assertThatThrownBy(() -> move(chapter, commitment, new Money(1_001)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused).hasMessage("account-exhausted");
                    assertThat(refused.reasons().get(0).values())
                            .containsEntry("left", Money.euro(10))
                            .containsEntry("asked", new Money(1_001))
                            .containsEntry("account", "ledger-account.CHAPTER");
                });
        assertThat(held(chapter)).isEqualTo(Money.euro(10));
    }

    @Test
    void anEntryIsWrittenWholeOrNotAtAll() {
        long chapter = chapterOf(10);
        long one = opened(AccountKind.COMMITMENT);
        long other = opened(AccountKind.COMMITMENT);
        List<Posting> twice = List.of(
                new Posting(chapter, one, Money.euro(6), one), new Posting(chapter, other, Money.euro(6), other));

        assertThatThrownBy(
                        () -> house.as(marco, () -> ledger.post(new Entry(EntryKind.COMMITTED, one, TODAY, ""), twice)))
                .hasMessage("account-exhausted");
        assertThat(held(one)).isEqualTo(Money.ZERO);
        assertThat(held(chapter)).isEqualTo(Money.euro(10));
    }

    @Test
    void whatAnEntryTakesItMayGiveOn() {
        long chapter = chapterOf(10);
        long commitment = opened(AccountKind.COMMITMENT);
        long payee = opened(AccountKind.PAYEE);

        house.as(
                marco,
                () -> ledger.post(
                        new Entry(EntryKind.COMMITTED, commitment, TODAY, ""),
                        List.of(
                                new Posting(chapter, commitment, Money.euro(4), commitment),
                                new Posting(commitment, payee, Money.euro(4), commitment))));

        assertThat(held(payee)).isEqualTo(Money.euro(4));
    }

    @Test
    void anEntryIsReversedOnceByOneOfItsOwn() {
        long chapter = chapterOf(10);
        long commitment = opened(AccountKind.COMMITMENT);
        long entry = move(chapter, commitment, Money.euro(7));

        house.as(marco, () -> ledger.reverse(entry, EntryKind.ANNULLED, TODAY, ""));

        assertThat(held(chapter)).isEqualTo(Money.euro(10));
        assertThatThrownBy(() -> {
                    move(chapter, commitment, Money.euro(7));
                    house.as(marco, () -> ledger.reverse(entry, EntryKind.ANNULLED, TODAY, ""));
                })
                .hasMessage("entry-reversed");
        nothingIsWrong();
    }

    @Test
    void theDatabaseItselfRefusesWhatTheProgramWould() {
        long chapter = chapterOf(10);
        long commitment = opened(AccountKind.COMMITMENT);
        long entry = move(chapter, commitment, Money.euro(1));

        broken("ledger_never_below_zero", post(entry, 1, chapter, commitment, 901));
        broken("ledger_moves_something", post(entry, 1, chapter, commitment, 0));
        broken("ledger_moves_something", post(entry, 1, chapter, commitment, -5));
        broken("ledger_moves_elsewhere", post(entry, 1, chapter, chapter, 5));
        broken(
                "ledger_only_one_world",
                "insert into core.ledger_account (organisation_id, id, kind) values (1, 77, 'OUTSIDE')");
        broken("ledger_stays_as_written", "update core.ledger_posting set cents = 5 where entry_id = " + entry);
        broken("ledger_stays_as_written", "delete from core.ledger_posting where entry_id = " + entry);
        broken("ledger_stays_as_written", "update core.ledger_entry set on_day = on_day where id = " + entry);
        broken("ledger_stays_as_written", "delete from core.ledger_account where id = " + opened(AccountKind.CLAIM));
        assertThat(held(chapter)).isEqualTo(Money.euro(9));
        nothingIsWrong();
    }

    private static String post(long entry, int place, long from, long to, long cents) {
        return "insert into core.ledger_posting (organisation_id, entry_id, place, from_id, to_id, cents, record_id)"
                + " values (1, " + entry + ", " + place + ", " + from + ", " + to + ", " + cents + ", 0)";
    }

    private void broken(String rule, String statement) {
        assertThatThrownBy(() -> house.sql(statement))
                .satisfies(failed -> assertThat(org.assertj.core.util.Throwables.getStackTrace(failed))
                        .containsIgnoringCase(rule));
    }

    @Test
    void whatTheDatabaseCountsItselfIsWhatWasPosted() {
        long entry = move(Ledger.OUTSIDE, opened(AccountKind.FUND), Money.euro(3));
        long fund = opened(AccountKind.FUND);
        house.sql(post(entry, 1, Ledger.OUTSIDE, fund, 250));

        assertThat(held(fund)).isEqualTo(new Money(250));
    }

    @Test
    void aTotalThatSomebodyChangedByHandIsFound() {
        long fund = opened(AccountKind.FUND);
        house.sql("update core.ledger_account set in_cents = 500 where id = ?", fund);
        assertThat(house.as(marco, ledger::wrong)).containsExactly(fund);
        house.sql("update core.ledger_account set in_cents = 0 where id = ?", fund);
        nothingIsWrong();
    }

    @Test
    void ofAHundredAtOnceOnlyThoseAreServedForWhomThereIsMoney() throws Exception {
        long chapter = chapterOf(1_000);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long commitment = opened(AccountKind.COMMITMENT);
            all.add(() -> {
                try {
                    move(chapter, commitment, Money.euro(30));
                    return true;
                } catch (Refused exhausted) {
                    return false;
                }
            });
        }
        ExecutorService staff = Executors.newFixedThreadPool(100);
        try {
            int served = 0;
            for (Future<Boolean> one : staff.invokeAll(all)) {
                served += one.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(33);
        } finally {
            staff.shutdownNow();
        }
        assertThat(held(chapter)).isEqualTo(Money.euro(10));
        nothingIsWrong();
    }

    @Test
    void afterAThousandRandomMovesNoCentIsLost() {
        Random random = new Random(4711);
        List<Long> accounts = new ArrayList<>(List.of(Ledger.OUTSIDE));
        for (int i = 0; i < 12; i++) {
            accounts.add(opened(AccountKind.PAYEE));
        }
        Map<Long, Long> expected = new HashMap<>();
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            long from = accounts.get(random.nextInt(accounts.size()));
            long to = accounts.get(random.nextInt(accounts.size()));
            long cents = 1 + random.nextLong(90_000);
            boolean enough = from == Ledger.OUTSIDE || expected.getOrDefault(from, 0L) >= cents;
            if (from == to) {
                continue;
            }
            try {
                move(from, to, new Money(cents));
                assertThat(enough).isTrue();
                expected.merge(from, -cents, Long::sum);
                expected.merge(to, cents, Long::sum);
            } catch (Refused exhausted) {
                assertThat(enough).isFalse();
                refused++;
            }
        }
        assertThat(refused).isBetween(50, 950);
        Map<Long, Money> held = house.as(marco, () -> ledger.balances(accounts.subList(1, accounts.size())));
        held.forEach((id, money) -> assertThat(money.cents()).isEqualTo(expected.getOrDefault(id, 0L)));
        nothingIsWrong();
    }

    @Test
    void theStatementOfAnAccountIsReadByItsIndexesNewestFirst() {
        long chapter = chapterOf(1_000);
        long commitment = opened(AccountKind.COMMITMENT);
        long other = chapterOf(1_000_000);
        long elsewhere = opened(AccountKind.COMMITMENT);
        for (int i = 0; i < 600; i++) {
            move(other, elsewhere, Money.euro(1));
        }
        move(chapter, commitment, Money.euro(30));
        move(commitment, chapter, Money.euro(5));

        List<Line> lines = house.as(marco, () -> ledger.statement(chapter, Optional.empty(), 10));

        assertThat(lines).extracting(Line::amount).containsExactly(Money.euro(5), Money.euro(-30), Money.euro(1_000));
        assertThat(lines.get(0).otherKind()).isEqualTo(AccountKind.COMMITMENT);
        assertThat(lines.get(0).writtenBy()).isEqualTo("Marco");
        assertThat(house.as(
                        marco,
                        () -> ledger.statement(chapter, Optional.of(lines.get(0).entryId()), 1)))
                .extracting(Line::amount)
                .containsExactly(Money.euro(-30));
        assertThat(house.as(
                        marco,
                        () -> TestPlan.visited(
                                house, "ledger_posting", () -> ledger.statement(chapter, Optional.empty(), 10))))
                .isLessThan(40);
    }
}
