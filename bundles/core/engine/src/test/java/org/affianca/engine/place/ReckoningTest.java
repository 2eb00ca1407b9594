package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayCharge;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final SectionId SECTION = new SectionId(5);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static LocalDate february(int day) {
        return FEBRUARY.atDay(day);
    }

    private static StayRow stay(long id, LocalDate from, LocalDate freeOn) {
        return new StayRow(
                new StayId(id),
                1,
                new WorkId(1),
                new CaseId(1),
                new ServiceCode("core.placement"),
                new PersonId(7),
                "Esempio",
                "Niccolò",
                new PlaceId(id),
                String.valueOf(id),
                SECTION,
                "Primo piano",
                new FacilityId(1),
                "Dormitorio",
                freeOn.equals(Days.UNKNOWN) ? StayState.STAYING : StayState.LEFT,
                from,
                freeOn,
                Optional.empty(),
                Optional.empty(),
                "",
                true);
    }

    private static DailyFee fee(LocalDate from, long cents, boolean lastDay, AbsenceRule... rules) {
        return new DailyFee(from, new Money(cents), lastDay, List.of(rules));
    }

    private static Reckoning of(List<StayRow> stays, List<StayAbsence> away, DailyFee... fees) {
        return new Reckoning(stays, Map.of(stays.get(0).id(), away), Map.of(SECTION, List.of(fees)), TODAY);
    }

    private static List<String> lines(Reckoning reckoning, YearMonth month) {
        return reckoning.charges(month).stream()
                .map(line -> line.from().getDayOfMonth() + "-" + line.until().getDayOfMonth() + " "
                        + line.amount().cents())
                .toList();
    }

    @Test
    void countsNightsAndNotTheDayOfLeaving() {
        Reckoning one = of(List.of(stay(1, february(3), february(8))), List.of(), fee(LONG_AGO, 4_000, false));
        assertThat(one.nights(FEBRUARY)).isEqualTo(5);
        assertThat(lines(one, FEBRUARY)).containsExactly("3-7 20000");
    }

    @Test
    void theDayOfLeavingIsPaidWhereTheFeeSaysSo() {
        Reckoning one = of(List.of(stay(1, february(3), february(8))), List.of(), fee(LONG_AGO, 4_000, true));
        assertThat(one.nights(FEBRUARY)).isEqualTo(5);
        assertThat(lines(one, FEBRUARY)).containsExactly("3-8 24000");
    }

    @Test
    void whoOnlyMovesToAnotherBedPaysTheDayOnce() {
        Reckoning two = of(
                List.of(stay(1, february(3), february(8)), stay(2, february(8), february(10))),
                List.of(),
                fee(LONG_AGO, 4_000, true));
        assertThat(lines(two, FEBRUARY)).containsExactly("3-7 20000", "8-10 12000");
    }

    @Test
    void aNewFeeHoldsFromItsDayOn() {
        Reckoning one = of(
                List.of(stay(1, february(1), Days.UNKNOWN)),
                List.of(),
                fee(LONG_AGO, 4_000, false),
                fee(february(15), 4_150, false));
        assertThat(lines(one, FEBRUARY)).containsExactly("1-14 56000", "15-28 58100");
    }

    @Test
    void whatIsStillToComeCostsNothingYet() {
        Reckoning one = of(List.of(stay(1, february(1), Days.UNKNOWN)), List.of(), fee(LONG_AGO, 4_000, false));
        assertThat(one.nights(YearMonth.of(2026, 3))).isEqualTo(9);
        assertThat(lines(one, YearMonth.of(2026, 3))).containsExactly("1-9 36000");
        assertThat(lines(one, YearMonth.of(2026, 4))).isEmpty();
    }

    @Test
    void anAbsenceIsCountedFromItsFirstDayAlsoAcrossAMonth() {
        AbsenceRule[] hospital = {
            new AbsenceRule(new Code("hospital"), 1, 70), new AbsenceRule(new Code("hospital"), 16, 0)
        };
        StayAbsence away = new StayAbsence(LocalDate.of(2026, 1, 25), Optional.of(february(12)), new Code("hospital"));
        Reckoning one = of(
                List.of(stay(1, LocalDate.of(2026, 1, 1), Days.UNKNOWN)),
                List.of(away),
                fee(LONG_AGO, 4_005, false, hospital));
        // 70 % of 40.05 is 28.035, rounded to 28.04 a day; from the sixteenth day, 9 February, nothing.
        assertThat(lines(one, FEBRUARY)).containsExactly("1-8 22432", "9-11 0", "12-28 68085");
        assertThat(one.nights(FEBRUARY)).isEqualTo(17);
    }

    @Test
    void anAbsenceWithoutARulePaysInFull() {
        StayAbsence away = new StayAbsence(february(10), Optional.of(february(12)), new Code("family"));
        Reckoning one = of(List.of(stay(1, february(1), Days.UNKNOWN)), List.of(away), fee(LONG_AGO, 4_000, false));
        assertThat(one.charges(FEBRUARY)).extracting(StayCharge::percent).containsExactly(100, 100, 100);
        assertThat(lines(one, FEBRUARY)).containsExactly("1-9 36000", "10-11 8000", "12-28 68000");
    }

    @Test
    void aSectionWithoutAFeeSaysThatNoneIsKnown() {
        Reckoning one = of(List.of(stay(1, february(3), february(8))), List.of());
        assertThat(one.charges(FEBRUARY)).extracting(StayCharge::daily).containsExactly(Optional.empty());
        assertThat(lines(one, FEBRUARY)).containsExactly("3-7 0");
    }

    @Test
    void aLeapDayIsADay() {
        YearMonth leap = YearMonth.of(2024, 2);
        Reckoning one =
                of(List.of(stay(1, leap.atDay(1), leap.plusMonths(1).atDay(1))), List.of(), fee(LONG_AGO, 100, false));
        assertThat(one.nights(leap)).isEqualTo(29);
        assertThat(lines(one, leap)).containsExactly("1-29 2900");
    }
}
