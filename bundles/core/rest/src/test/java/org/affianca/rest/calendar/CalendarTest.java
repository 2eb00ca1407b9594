package org.affianca.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @Test
    void anHourIsAnItalianHourAndAWholeDayEndsOnTheNext() {
        String text = write(entry("09:30", "10:30", "Sala, 1"), entry("", "", ""), entry("11:00", "11:00", ""));
        assertThat(text.split("\r\n"))
                .contains(
                        "DTSTART;TZID=Europe/Rome:20260329T093000",
                        "DTEND;TZID=Europe/Rome:20260329T103000",
                        "DTSTART;VALUE=DATE:20260329",
                        "DTEND;VALUE=DATE:20260330",
                        "DTSTART;TZID=Europe/Rome:20260329T110000",
                        "LOCATION:Sala\\, 1")
                .doesNotContain("DTEND;TZID=Europe/Rome:20260329T110000");
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAndUnfoldToTheSame() {
        String place = "Perché è così: àèìòù €€€ ".repeat(12).strip();
        String text = write(entry("09:30", "10:30", place));
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + Calendar.escaped(place) + "\r\n");
    }

    @Test
    void whatTheStandardReservesIsEscaped() {
        assertThat(Calendar.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
    }

    private static String write(CalendarEntry... entries) {
        return new Calendar(entry -> "Colloquio", Instant.parse("2026-01-15T09:00:00Z")).of(List.of(entries));
    }

    private static CalendarEntry entry(String from, String until, String place) {
        return new CalendarEntry(
                EntryKind.APPOINTMENT,
                7,
                DAY,
                from,
                until,
                "riservato",
                place,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "interview");
    }
}
