package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.SEED_MONEY;
import static org.affianca.engine.work.TestWorks.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Instalment;
import org.affianca.api.work.Particulars;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class GrantTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final TestHouse house;
    private final TestWorks at;

    GrantTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    @Test
    void isDueMonthByMonthOnceItStarts() {
        WorkId id = grant(Period.of(TODAY, LocalDate.of(2026, 4, 14)), Rhythm.MONTHLY);
        assertThat(instalments(id)).isEmpty();

        must(at.move(id, "STARTED", Decision.on(TODAY)));

        assertThat(instalments(id))
                .extracting(Instalment::month)
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(instalments(id)).allSatisfy(due -> assertThat(due.amount()).isEqualTo(Money.euro(150)));
    }

    @Test
    void isWrittenTwelveAheadAndOnceMoreWithEachPayment() {
        WorkId id = grant(Period.from(TODAY), Rhythm.MONTHLY);
        must(at.move(id, "STARTED", Decision.on(TODAY)));
        assertThat(instalments(id)).hasSize(12);

        house.doAs(at.giulia, () -> at.desk.paid(id, instalments(id).get(0).id(), TODAY));

        assertThat(instalments(id)).hasSize(13);
        assertThat(instalments(id).get(12).month()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void isDueOnceWhenItIsPaidOnce() {
        WorkId id = grant(Period.from(TODAY), Rhythm.ONCE);
        must(at.move(id, "STARTED", Decision.on(TODAY)));

        assertThat(instalments(id)).hasSize(1);
    }

    @Test
    void tellsTheWeeksOfAMonthApart() {
        WorkId id = grant(Period.of(TODAY, TODAY.plusWeeks(3)), Rhythm.WEEKLY);
        must(at.move(id, "STARTED", Decision.on(TODAY)));
        must(at.move(id, "SUSPENDED", Decision.on(TODAY)));
        must(at.move(id, "STARTED", Decision.on(TODAY)));

        assertThat(instalments(id)).hasSize(4);
    }

    @Test
    void isDueNoLongerThanItRan() {
        WorkId id = grant(Period.from(TODAY), Rhythm.MONTHLY);
        must(at.move(id, "STARTED", Decision.on(TODAY)));

        must(at.move(
                id,
                "FINISHED",
                new Decision(TODAY.plusDays(20), Optional.of(new Code("completed")), Optional.empty(), "")));

        assertThat(instalments(id))
                .extracting(Instalment::month)
                .as("the payment of 15 February comes after its end")
                .containsExactly(YearMonth.of(2026, 1));
    }

    @Test
    void owesNothingForTheWeeksAfterItsEnd() {
        WorkId id = grant(Period.from(TODAY), Rhythm.WEEKLY);
        must(at.move(id, "STARTED", Decision.on(TODAY)));

        must(at.move(
                id,
                "FINISHED",
                new Decision(TODAY.plusDays(8), Optional.of(new Code("completed")), Optional.empty(), "")));

        assertThat(instalments(id)).hasSize(2);
    }

    @Test
    void isNotDueWhileItIsSuspended() {
        WorkId id = grant(Period.of(TODAY, TODAY.plusWeeks(4)), Rhythm.WEEKLY);
        must(at.move(id, "STARTED", Decision.on(TODAY)));
        assertThat(instalments(id)).hasSize(5);

        must(at.move(id, "SUSPENDED", Decision.on(TODAY.plusDays(3))));
        assertThat(instalments(id)).hasSize(1);

        must(at.move(id, "STARTED", Decision.on(TODAY.plusDays(15))));
        assertThat(instalments(id)).hasSize(3);
    }

    @Test
    void needsAnAmount() {
        assertThatThrownBy(() -> at.open(at.newCase(), SEED_MONEY, TODAY, TODAY.plusDays(3), Map.of()))
                .hasMessage("/amount required");
    }

    @Test
    void remembersHowMuchAndHowOften() {
        Grant grant =
                (Grant) at.sheet(grant(Period.from(TODAY), Rhythm.QUARTERLY)).work();

        assertThat(grant.amount()).isEqualTo(Money.euro(150));
        assertThat(grant.rhythm()).isEqualTo(Rhythm.QUARTERLY);
    }

    private WorkId grant(Period period, Rhythm rhythm) {
        Beginning beginning = Beginning.on(period).with(Particulars.paying(Money.euro(150), rhythm, Optional.empty()));
        return house.as(at.giulia, () -> at.desk.open(at.newCase(), SEED_MONEY, beginning, Map.of()));
    }

    private List<Instalment> instalments(WorkId id) {
        return at.sheet(id).instalments();
    }
}
