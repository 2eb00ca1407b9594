package org.affianca.engine.norm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.norm.Span;

/** The steps of a count, in the order in which they are read. */
final class Told {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final List<Because> all = new ArrayList<>();

    void add(Because step) {
        all.add(step);
    }

    List<Because> all() {
        return all;
    }

    void counted(Span within, String since, LocalDate from) {
        add(new Because(
                "counted-" + word(within) + (within.countsBack() ? "-back" : ""),
                Map.of("amount", Math.abs(within.amount()), "since", "moment." + since, "day", from)));
    }

    void counted(Span within, String since, LocalDateTime from) {
        add(new Because(
                "counted-" + word(within),
                Map.of(
                        "amount",
                        within.amount(),
                        "since",
                        "moment." + since,
                        "day",
                        from.toLocalDate(),
                        "time",
                        TIME.format(from))));
    }

    void extended(Span by, LocalDate due) {
        add(new Because("extended-by-" + word(by), Map.of("amount", by.amount(), "day", due)));
    }

    void day(String code, LocalDate day) {
        add(new Because(
                code,
                Map.of(
                        "day",
                        day,
                        "weekday",
                        "weekday." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT))));
    }

    private static String word(Span span) {
        return span.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
