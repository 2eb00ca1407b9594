package org.affianca.engine.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.affianca.api.time.Validity;

/** The days between which a line of a law or by-law holds: {@code from} and {@code until} of norms and figures. */
final class RuleDays {
    private RuleDays() {}

    static Validity of(YamlMap rule) {
        Optional<LocalDate> from = day(rule, "from");
        Optional<LocalDate> until = day(rule, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            rule.bad("until", "'until' lies before 'from'");
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    private static Optional<LocalDate> day(YamlMap rule, String key) {
        return rule.word(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException bad) {
                rule.bad(key, "'" + text + "' is no date like 2026-01-31");
                return Optional.empty();
            }
        });
    }

    /** At most one of them holds on a day. */
    static void oneAtATime(YamlMap yaml, String key, List<Validity> days) {
        for (int i = 1; i < days.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (days.get(i).overlaps(days.get(earlier))) {
                    yaml.bad(key, "two " + key + " hold on the same day: the older needs 'until', the later 'from'");
                }
            }
        }
    }
}
