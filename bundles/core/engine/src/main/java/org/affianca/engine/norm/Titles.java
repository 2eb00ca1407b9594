package org.affianca.engine.norm;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Words;
import org.affianca.api.time.Consequence;

/** The titles of the tasks by which people are told: the deadline and the number of the case, nothing of the people in it. */
final class Titles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Pattern NUMBERED = Pattern.compile("([a-z-]+)-[0-9]+");
    private static final int LONGEST = 200;

    private final Words words;
    private final ZoneId zone;

    Titles(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String of(TellingMapper.Due due, Instant now) {
        boolean missed = !due.dueAt()
                .orElseGet(() -> due.due().plusDays(1).atStartOfDay(zone).toInstant())
                .isAfter(now);
        String when = due.dueAt().map(at -> MOMENT.format(at.atZone(zone))).orElseGet(() -> DAY.format(due.due()));
        String title = words.say(
                due.service().area(),
                new Because(
                        code(missed, due.consequence()),
                        Map.of("deadline", key(due), "number", due.number(), "when", when)),
                Locale.ITALIAN);
        return title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
    }

    private static String code(boolean missed, Consequence consequence) {
        if (missed) {
            return consequence == Consequence.LAPSE ? "deadline-missed-lapses" : "deadline-missed";
        }
        return consequence == Consequence.LAPSE ? "deadline-near-lapses" : "deadline-near";
    }

    /** The label key of a deadline: its norm's, its service's, or core's own for a numbered one such as a hearing. */
    static String key(TellingMapper.Due due) {
        int dot = due.code().indexOf('.');
        if (dot > 0) {
            return "norm" + due.code().substring(dot);
        }
        Matcher numbered = NUMBERED.matcher(due.code());
        return numbered.matches()
                ? "deadline." + numbered.group(1)
                : due.service().word() + ".deadline." + due.code();
    }
}
