package org.affianca.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.FundId;
import org.affianca.api.budget.Movement;
import org.affianca.api.budget.Transfer;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class BudgetBookTest {
    private final TestHouse house;
    private final TestBudget at;

    BudgetBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestBudget(house);
    }

    @Test
    void moneyGoesFromTheFundToTheChaptersOfAYear() {
        Chapter chapter = at.chapter(Money.euro(5_000));

        assertThat(chapter.appropriated()).isEqualTo(Money.euro(5_000));
        assertThat(chapter.left()).isEqualTo(Money.euro(5_000));
        assertThat(chapter.used()).isEqualTo(Money.ZERO);
        Fund fund =
                house.as(at.giulia, () -> at.book.fund(chapter.data().fund())).orElseThrow();
        assertThat(fund.received()).isEqualTo(Money.euro(5_000));
        assertThat(fund.left()).isEqualTo(Money.ZERO);
    }

    @Test
    void moneyGoesBackAsFarAsItIsThere() {
        Chapter chapter = at.chapter(Money.euro(100));
        Chapter less = house.as(at.marco, () -> at.book.appropriate(chapter.id(), at.transfer(Money.euro(-30))));

        assertThat(less.appropriated()).isEqualTo(Money.euro(70));
        FundId fund = chapter.data().fund();
        assertThat(house.as(at.marco, () -> at.book.receive(fund, at.transfer(Money.euro(-30))))
                        .received())
                .isEqualTo(Money.euro(70));
        assertThatThrownBy(
                        () -> house.as(at.marco, () -> at.book.appropriate(chapter.id(), at.transfer(Money.euro(1)))))
                .hasMessage("account-exhausted");
        assertThatThrownBy(
                        () -> house.as(at.marco, () -> at.book.appropriate(chapter.id(), at.transfer(Money.euro(-71)))))
                .hasMessage("account-exhausted");
    }

    @Test
    void everyMovementIsToldNewestFirst() {
        Chapter chapter = at.chapter(Money.euro(100));
        house.as(at.marco, () -> at.book.appropriate(chapter.id(), at.transfer(Money.euro(-30))));

        Page<Movement> first = house.as(at.marco, () -> at.book.movements(chapter.id(), Paging.first(1)));
        assertThat(first.items())
                .extracting(Movement::kind, Movement::amount, Movement::other, Movement::reference, Movement::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "APPROPRIATED", Money.euro(-30), "FUND", "Delibera 12/2026", "Marco"));
        Page<Movement> second = house.as(at.marco, () -> at.book.movements(chapter.id(), new Paging(first.next(), 10)));
        assertThat(second.items()).extracting(Movement::amount).containsExactly(Money.euro(100));
        assertThat(second.next()).isEmpty();
        assertThat(house.as(at.marco, at.book::differences)).isZero();
    }

    @Test
    void onlyCoordinatorsKeepTheBudgetAndOnlyCaseworkersReadIt() {
        Chapter chapter = at.chapter(Money.euro(100));
        assertThat(house.as(at.giulia, () -> at.book.chapter(chapter.id()))).isPresent();
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.enter(chapter.data())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.movements(chapter.id(), Paging.first(1))))
                .isInstanceOf(Forbidden.class);
        Actor desk = house.user("Sportello", Role.DESK, at.hub);
        assertThatThrownBy(() -> house.as(desk, () -> at.book.funds(Paging.first(1))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        assertThatThrownBy(() -> house.as(
                        at.marco,
                        () -> at.book.enter(new FundData(
                                " ", new Code("treasure"), "x".repeat(61), Period.from(LocalDate.of(1700, 1, 1))))))
                .hasMessage("/name required, /source unknown-code, /project too-long, /period/from date-out-of-range");
        assertThatThrownBy(() ->
                        house.as(at.marco, () -> at.book.enter(new ChapterData(new FundId(99_999_999), 2026, "", ""))))
                .hasMessage("/code required, /name required, /fund unknown-fund");
        Fund fund = at.fund(Money.euro(1));
        assertThatThrownBy(
                        () -> house.as(at.marco, () -> at.book.enter(new ChapterData(fund.id(), 1999, "1", "Vecchio"))))
                .hasMessage("/year year-outside-fund");
        assertThatThrownBy(() -> house.as(
                        at.marco, () -> at.book.receive(fund.id(), new Transfer(Money.ZERO, at.today.plusDays(1), ""))))
                .hasMessage("/on in-the-future, /reference required, /amount amount-nothing");
    }

    @Test
    void aChapterStandsOnceInAYear() {
        Chapter chapter = at.chapter(Money.euro(1));
        assertThatThrownBy(() -> house.as(at.marco, () -> at.book.enter(chapter.data())))
                .hasMessage("/code chapter-twice");
    }

    @Test
    void whatWasReadIsCorrectedAndNothingElse() {
        Chapter chapter = at.chapter(Money.euro(1));
        ChapterData better = new ChapterData(new FundId(1), 1, chapter.data().code(), "Contributi straordinari");
        Chapter now = house.as(at.marco, () -> at.book.correct(chapter.id(), 1, better));
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.data().name()).isEqualTo("Contributi straordinari");
        assertThat(now.data().year()).isEqualTo(at.today.getYear());
        assertThatThrownBy(() -> house.as(at.marco, () -> at.book.correct(chapter.id(), 1, better)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(at.marco, () -> at.book.correct(new ChapterId(99_999_999), 1, better)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theChaptersOfAYearComeByCodeAPageAtATime() {
        at.chapter(Money.euro(1));
        at.chapter(Money.euro(2));
        Optional<String> after = Optional.empty();
        List<String> codes = new java.util.ArrayList<>();
        do {
            Paging paging = new Paging(after, 1);
            Page<Chapter> page = house.as(at.giulia, () -> at.book.chapters(at.today.getYear(), paging));
            page.items().forEach(chapter -> codes.add(chapter.data().code()));
            after = page.next();
        } while (after.isPresent());
        assertThat(codes).isSorted().hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(house.as(
                        at.giulia, () -> at.book.chapters(1999, Paging.first(5)).items()))
                .isEmpty();
    }

    @Test
    void fundsAndChaptersAreFoundByTheirIndexes() {
        at.chapter(Money.euro(1));
        String chapters = house.as(
                at.giulia,
                () -> TestPlan.of(house, () -> at.book
                        .chapters(at.today.getYear(), Paging.first(5))
                        .items()));
        String funds = house.as(
                at.giulia,
                () -> TestPlan.of(house, () -> at.book.funds(Paging.first(5)).items()));
        if (!chapters.isEmpty()) {
            assertThat(chapters).contains("CHAPTER_ONCE", "LEDGER_POSTINGS_OUT", "LEDGER_POSTINGS_IN");
            assertThat(funds).contains("FUNDS_NEWEST");
        }
    }
}
