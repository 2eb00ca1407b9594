package org.affianca.rest.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.affianca.api.appointment.CalendarEntry;

/**
 * Writes entries as a calendar of RFC 5545. Hours are Italian hours ({@code TZID}), so that an appointment stays at nine
 * when the clocks change; whole days end on the day after, as the standard counts.
 */
final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;
    private static final String ROME = """
            BEGIN:VTIMEZONE
            TZID:Europe/Rome
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private final Function<CalendarEntry, String> words;
    private final Instant now;
    private final StringBuilder text = new StringBuilder();

    Calendar(Function<CalendarEntry, String> words, Instant now) {
        this.words = words;
        this.now = now;
    }

    String of(List<CalendarEntry> entries) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Affianca//Calendar//IT");
        line("CALSCALE:GREGORIAN");
        ROME.lines().forEach(this::line);
        entries.forEach(this::event);
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.kind() + "-" + entry.record() + "-" + entry.on() + "-"
                + Integer.toHexString(entry.code().hashCode()) + "@affianca");
        line("DTSTAMP:" + STAMP.format(now));
        if (entry.from().isEmpty()) {
            line("DTSTART;VALUE=DATE:" + DAY.format(entry.on()));
            line("DTEND;VALUE=DATE:" + DAY.format(entry.on().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART;TZID=Europe/Rome:" + moment(entry.on(), entry.from()));
            if (entry.until().compareTo(entry.from()) > 0) {
                line("DTEND;TZID=Europe/Rome:" + moment(entry.on(), entry.until()));
            }
        }
        line("SUMMARY:" + escaped(words.apply(entry)));
        if (!entry.place().isEmpty()) {
            line("LOCATION:" + escaped(entry.place()));
        }
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    private static String moment(LocalDate day, String time) {
        return DAY.format(day) + "T" + time.replace(":", "") + "00";
    }

    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folded after 75 octets, never within a character. */
    private void line(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String one = Character.toString(line.codePointAt(i));
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > LINE) {
                text.append("\r\n ");
                width = 1;
            }
            text.append(one);
            width += octets;
        }
        text.append("\r\n");
    }
}
