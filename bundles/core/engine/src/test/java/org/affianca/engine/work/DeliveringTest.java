package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.affianca.engine.work.TestWorks.WHOLE;
import static org.affianca.engine.work.TestWorks.must;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Entitlement;
import org.affianca.api.work.Instalment;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DeliveringTest {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final TestHouse house;
    private final TestWorks at;
    private WorkId plot = new WorkId(0);

    DeliveringTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    @BeforeEach
    void digSinceDecember() {
        plot = at.started(LocalDate.of(2025, 12, 3), LocalDate.of(2026, 3, 31));
    }

    @AfterEach
    void forgetTheRules() {
        at.rules.clear();
    }

    @Test
    void keepsTheDaysOfAMonthByDay() {
        DeliveryMonth month = deliver(DECEMBER, 0, hours(10, "4"), hours(4, "3.5"), absent(5, "ill"));

        assertThat(month.version()).isEqualTo(1);
        assertThat(month.deliveries()).extracting(d -> d.on().getDayOfMonth()).containsExactly(4, 5, 10);
        assertThat(month.total()).isEqualByComparingTo("7.5");
        assertThat(month(DECEMBER)).isEqualTo(month);
    }

    @Test
    void replacesTheMonthAndNoOther() {
        deliver(DECEMBER, 0, hours(10, "4"));
        deliver(JANUARY, 0, new Delivery(TODAY, BigDecimal.ONE, Optional.empty()));
        deliver(DECEMBER, 1, hours(11, "2"));

        assertThat(month(DECEMBER).total()).isEqualByComparingTo("2");
        assertThat(month(JANUARY).total()).isEqualByComparingTo("1");
    }

    @Test
    void pointsAtEveryLineThatCannotBe() {
        must(at.move(
                plot, "RESTED", new Decision(LocalDate.of(2025, 12, 20), Optional.empty(), Optional.empty(), "gelo")));
        must(at.move(plot, "STARTED", Decision.on(LocalDate.of(2025, 12, 27))));

        assertThatThrownBy(() -> deliver(
                        DECEMBER,
                        0,
                        hours(1, "4"),
                        hours(10, "25"),
                        hours(11, "-1"),
                        hours(12, "1.234"),
                        hours(12, "1"),
                        hours(21, "1"),
                        new Delivery(LocalDate.of(2025, 12, 15), BigDecimal.ONE, Optional.of(new Code("ill"))),
                        absent(16, "bored"),
                        new Delivery(TODAY, BigDecimal.ONE, Optional.empty())))
                .hasMessage("/deliveries/0/on outside-period, /deliveries/1/quantity out-of-range,"
                        + " /deliveries/2/quantity out-of-range, /deliveries/3/quantity too-many-decimals,"
                        + " /deliveries/4/on twice-a-day, /deliveries/5/on in-a-pause,"
                        + " /deliveries/6/quantity absent-and-present, /deliveries/7/absence unknown-code,"
                        + " /deliveries/8/on outside-month");
        assertThat(month(DECEMBER).version()).isZero();
    }

    @Test
    void refusesDaysThatHaveNotCome() {
        assertThatThrownBy(() -> deliver(JANUARY, 0, new Delivery(TODAY.plusDays(1), BigDecimal.ONE, Optional.empty())))
                .hasMessage("/deliveries/0/on in-the-future");
    }

    @Test
    void isForAMeasureThatHasStarted() {
        WorkId draft = at.open(at.newCase(), PLOT, TODAY, TODAY.plusDays(30), WHOLE);
        WorkId plan = at.open(
                at.newCase(), new ServiceCode("core.individual-plan"), TODAY, TODAY.plusDays(30), java.util.Map.of());

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.deliver(draft, JANUARY, 0, List.of())))
                .hasMessage("not-started");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.deliver(plan, JANUARY, 0, List.of())))
                .hasMessage("nothing-delivered");
    }

    @Test
    void asksTheAreasRuleWithTheNewDays() {
        at.rules.add((DeliveryRule) (file, month) ->
                file.deliveries().size() > 1 ? Verdict.no("one-day-a-month", "month", month) : Verdict.yes());

        assertThatThrownBy(() -> deliver(DECEMBER, 0, hours(10, "4"), hours(11, "4")))
                .isInstanceOf(Refused.class)
                .hasMessage("one-day-a-month");
        assertThat(deliver(DECEMBER, 0, hours(10, "4")).version()).isEqualTo(1);
    }

    @Test
    void showsWhatIsDueAndFixesItWhenTheMonthIsConfirmed() {
        fiveEuroAnHour();
        deliver(DECEMBER, 0, hours(10, "4"));
        assertThat(month(DECEMBER).due()).isEqualTo(Money.euro(20));

        DeliveryMonth confirmed = house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1));
        at.rules.clear();

        assertThat(confirmed.confirmed()).isTrue();
        assertThat(month(DECEMBER).due()).isEqualTo(Money.euro(20));
        assertThat(month(DECEMBER).entitlement().orElseThrow().how())
                .containsExactly(Because.of("five-an-hour", "rate", Money.euro(5)));
        assertThat(instalments()).singleElement().satisfies(due -> {
            assertThat(due.amount()).isEqualTo(Money.euro(20));
            assertThat(due.state()).isEqualTo("DUE");
            assertThat(due.month()).isEqualTo(DECEMBER);
        });
    }

    @Test
    void writesOneInstalmentHoweverOftenItIsConfirmed() {
        fiveEuroAnHour();
        deliver(DECEMBER, 0, hours(10, "4"));

        house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1));
        house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1));

        assertThat(instalments()).hasSize(1);
    }

    @Test
    void confirmsOnlyAMonthThatIsOverAndWritten() {
        deliver(JANUARY, 0, new Delivery(TODAY, BigDecimal.ONE, Optional.empty()));

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, JANUARY, 1)))
                .hasMessage("month-not-over");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 0)))
                .hasMessage("month-empty");
    }

    @Test
    void confirmsTheLastMonthOnceTheMeasureHasEnded() {
        deliver(JANUARY, 0, new Delivery(TODAY, BigDecimal.ONE, Optional.empty()));
        must(at.finish(plot, TODAY));

        assertThat(house.as(at.giulia, () -> at.desk.confirm(plot, JANUARY, 1)).confirmed())
                .isTrue();
    }

    @Test
    void changesAConfirmedMonthNoMoreUntilItIsReopened() {
        fiveEuroAnHour();
        deliver(DECEMBER, 0, hours(10, "4"));
        house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1));

        assertThatThrownBy(() -> deliver(DECEMBER, 2, hours(10, "5"))).hasMessage("month-confirmed");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.reopen(plot, DECEMBER, 2, " ")))
                .hasMessage("/reason required");
        house.as(at.giulia, () -> at.desk.reopen(plot, DECEMBER, 2, "registro sbagliato"));
        assertThat(instalments()).isEmpty();
        assertThat(deliver(DECEMBER, 3, hours(10, "5")).due()).isEqualTo(Money.euro(25));

        house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 4));
        assertThat(instalments()).singleElement().satisfies(due -> assertThat(due.amount())
                .isEqualTo(Money.euro(25)));
    }

    @Test
    void reopensNoMonthThatIsPaid() {
        fiveEuroAnHour();
        deliver(DECEMBER, 0, hours(10, "4"));
        house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1));
        long due = instalments().get(0).id();

        assertThatThrownBy(() -> pay(due, TODAY.plusDays(1))).hasMessage("/on in-the-future");
        pay(due, TODAY);

        assertThat(instalments().get(0).state()).isEqualTo("PAID");
        assertThatThrownBy(() -> pay(due, TODAY)).hasMessage("instalment-paid");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.reopen(plot, DECEMBER, 2, "x")))
                .hasMessage("instalment-paid");
    }

    @Test
    void refusesTheConfirmationWhenTheRuleBreaksAndStillShowsTheMonth() {
        at.rules.add((Allowance) (file, month) -> {
            throw new ArithmeticException("/ by zero");
        });
        deliver(DECEMBER, 0, hours(10, "4"));

        assertThat(month(DECEMBER).due()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1)))
                .hasMessage("rule-failed");
        assertThat(month(DECEMBER).confirmed()).isFalse();
    }

    @Test
    void confirmsNoDayThatALaterStepTookAway() {
        deliver(DECEMBER, 0, hours(10, "4"), hours(21, "4"));
        must(at.move(
                plot, "RESTED", new Decision(LocalDate.of(2025, 12, 20), Optional.empty(), Optional.empty(), "gelo")));

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.values()).containsEntry("days", "21")))
                .hasMessage("days-no-longer-count");
        deliver(DECEMBER, 1, hours(10, "4"));
        assertThat(house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 2)).confirmed())
                .isTrue();
    }

    @Test
    void asksTheAreasRuleAgainBeforeItConfirms() {
        deliver(DECEMBER, 0, hours(10, "4"), hours(11, "4"));
        at.rules.add((DeliveryRule) (file, month) ->
                file.deliveries().size() > 1 ? Verdict.no("one-day-a-month", "month", month) : Verdict.yes());

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("one-day-a-month");
    }

    @Test
    void confirmsNothingOfAWorkThatWasTakenBack() {
        deliver(DECEMBER, 0, hours(10, "4"));
        must(at.move(plot, "VOID", new Decision(TODAY, Optional.empty(), Optional.empty(), "persona sbagliata")));

        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.confirm(plot, DECEMBER, 1)))
                .hasMessage("work-ended");
    }

    @Test
    void opensTheMonthsAfterAnEarlierEndAgainAndOwesNothingForThem() {
        fiveEuroAnHour();
        WorkId sinceNovember = at.started(LocalDate.of(2025, 11, 3), LocalDate.of(2026, 3, 31));
        house.as(at.giulia, () -> at.desk.deliver(sinceNovember, DECEMBER, 0, List.of(hours(10, "4"))));
        house.as(at.giulia, () -> at.desk.confirm(sinceNovember, DECEMBER, 1));

        must(at.finish(sinceNovember, LocalDate.of(2025, 11, 20)));

        assertThat(at.sheet(sinceNovember).instalments()).isEmpty();
        assertThat(house.as(at.giulia, () -> at.works.month(sinceNovember, DECEMBER))
                        .orElseThrow()
                        .confirmed())
                .isFalse();
    }

    @Test
    void tellsAStaleEditOfAMonth() {
        deliver(DECEMBER, 0, hours(10, "4"));

        assertThatThrownBy(() -> deliver(DECEMBER, 0, hours(10, "5"))).isInstanceOf(Stale.class);
    }

    private void fiveEuroAnHour() {
        at.rules.add((Allowance) (file, month) -> new Entitlement(
                Money.euro(5).times(Delivering.total(file.deliveries())),
                List.of(Because.of("five-an-hour", "rate", Money.euro(5)))));
    }

    private DeliveryMonth deliver(YearMonth month, int version, Delivery... days) {
        return house.as(at.giulia, () -> at.desk.deliver(plot, month, version, List.of(days)));
    }

    private DeliveryMonth month(YearMonth month) {
        return house.as(at.giulia, () -> at.works.month(plot, month)).orElseThrow();
    }

    private List<Instalment> instalments() {
        return at.sheet(plot).instalments();
    }

    private void pay(long instalment, LocalDate on) {
        house.doAs(at.giulia, () -> at.desk.paid(plot, instalment, on));
    }

    private static Delivery hours(int day, String hours) {
        return new Delivery(DECEMBER.atDay(day), new BigDecimal(hours), Optional.empty());
    }

    private static Delivery absent(int day, String why) {
        return new Delivery(DECEMBER.atDay(day), BigDecimal.ZERO, Optional.of(new Code(why)));
    }
}
