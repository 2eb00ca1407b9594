package org.affianca.engine.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.affianca.api.time.WorkingDays;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() <= 5;

    private final OfficeHours hours = new OfficeHours("08:00-15:00", "08:00", true, WEEKDAYS, ROME);

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ROME);
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(at(from).toInstant(), at(until).toInstant());
    }

    @Test
    void somebodyMustBeOnCallInTheNightsAndAtTheWeekend() {
        assertThat(hours.onCall(LocalDate.parse("2026-01-16"), LocalDate.parse("2026-01-19")))
                .containsExactly(
                        stretch("2026-01-16T00:00", "2026-01-16T08:00"),
                        stretch("2026-01-16T15:00", "2026-01-19T08:00"),
                        stretch("2026-01-19T15:00", "2026-01-20T00:00"));
    }

    @Test
    void theNightInWhichSummerTimeEndsIsAnHourLonger() {
        OfficeHours always = new OfficeHours("", "08:00", true, WEEKDAYS, ROME);
        LocalDate change = LocalDate.parse("2026-10-25");
        assertThat(lengths(always.onCall(change, change))).containsExactly(Duration.ofHours(25));
        LocalDate spring = LocalDate.parse("2026-03-29");
        assertThat(lengths(always.onCall(spring, spring))).containsExactly(Duration.ofHours(23));
    }

    @Test
    void aNightIsToBeAcceptedTheNextWorkingMorning() {
        assertThat(hours.acceptBy(at("2026-01-15T02:10"))).isEqualTo(at("2026-01-15T08:00"));
        assertThat(hours.acceptBy(at("2026-01-15T22:00"))).isEqualTo(at("2026-01-16T08:00"));
        assertThat(hours.acceptBy(at("2026-01-17T02:10")))
                .as("Saturday night waits for Monday")
                .isEqualTo(at("2026-01-19T08:00"));
        assertThat(hours.acceptBy(at("2026-01-15T08:00"))).isEqualTo(at("2026-01-16T08:00"));
    }

    @Test
    void whoeverHasAServiceOnSundaysMayAskForTheNextDay() {
        OfficeHours daily = new OfficeHours("08:00-15:00", "09:30", false, WEEKDAYS, ROME);
        assertThat(daily.acceptBy(at("2026-01-17T02:10"))).isEqualTo(at("2026-01-17T09:30"));
    }

    @Test
    void aGapIsWhatNoTurnCovers() {
        Stretch night = stretch("2026-01-15T20:00", "2026-01-16T08:00");
        assertThat(night.without(List.of())).containsExactly(night);
        assertThat(night.without(List.of(stretch("2026-01-15T19:00", "2026-01-16T09:00"))))
                .isEmpty();
        assertThat(night.without(List.of(
                        stretch("2026-01-16T02:00", "2026-01-16T03:00"),
                        stretch("2026-01-15T21:00", "2026-01-16T00:00"),
                        stretch("2026-01-15T22:00", "2026-01-15T23:00"))))
                .containsExactly(
                        stretch("2026-01-15T20:00", "2026-01-15T21:00"),
                        stretch("2026-01-16T00:00", "2026-01-16T02:00"),
                        stretch("2026-01-16T03:00", "2026-01-16T08:00"));
    }

    private static List<Duration> lengths(List<Stretch> stretches) {
        return stretches.stream()
                .map(one -> Duration.between(one.begins(), one.ends()))
                .toList();
    }
}
