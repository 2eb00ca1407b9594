package org.affianca.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {
    private final OfficeCalendar calendar = new OfficeCalendar("06-24");

    @Test
    void worksFromMondayToFriday() {
        assertThat(calendar.worked(LocalDate.of(2026, 1, 16))).isTrue();
        assertThat(calendar.worked(LocalDate.of(2026, 1, 17))).isFalse();
        assertThat(calendar.worked(LocalDate.of(2026, 1, 18))).isFalse();
    }

    @Test
    void findsEasterOfManyYears() {
        assertThat(OfficeCalendar.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(OfficeCalendar.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(OfficeCalendar.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(OfficeCalendar.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        assertThat(OfficeCalendar.easter(2285)).isEqualTo(LocalDate.of(2285, 3, 22));
    }

    @Test
    void restsOnNationalHolidaysEasterMondayAndThePatronSaint() {
        assertThat(calendar.worked(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(calendar.worked(LocalDate.of(2026, 6, 2))).isFalse();
        assertThat(calendar.worked(LocalDate.of(2026, 6, 24))).isFalse();
        assertThat(new OfficeCalendar("").worked(LocalDate.of(2026, 6, 24))).isTrue();
    }

    @Test
    void keepsSaintFrancisFrom2026() {
        assertThat(calendar.worked(LocalDate.of(2024, 10, 4))).isTrue();
        assertThat(calendar.worked(LocalDate.of(2027, 10, 4))).isFalse();
    }

    @Test
    void movesAFreeDayToTheNextWorkedOne() {
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 4, 4))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void refusesAPatronWhoHasNoDay() {
        assertThatThrownBy(() -> new OfficeCalendar("24 giugno")).isInstanceOf(java.time.DateTimeException.class);
    }
}
