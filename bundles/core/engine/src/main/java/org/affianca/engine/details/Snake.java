package org.affianca.engine.details;

import java.util.Locale;

/** Java's names as the database writes them: {@code hoursPerWeek} is {@code hours_per_week}. */
final class Snake {
    private Snake() {}

    static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
