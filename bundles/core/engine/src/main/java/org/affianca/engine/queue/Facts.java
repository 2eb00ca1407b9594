package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What is stated of an entry, as the numbers that rules count with. */
final class Facts {
    private static final String UNTIL = ".until";

    private Facts() {}

    /** The key under which the last day of a fact is stated. */
    static String untilOf(String criterion) {
        return criterion + UNTIL;
    }

    static boolean isUntil(String key) {
        return key.endsWith(UNTIL);
    }

    static String criterionOf(String key) {
        return key.substring(0, key.length() - UNTIL.length());
    }

    static Optional<LocalDate> until(Map<String, Object> facts, String criterion) {
        return Optional.ofNullable(facts.get(untilOf(criterion))).flatMap(Facts::day);
    }

    static Optional<LocalDate> day(Object fact) {
        try {
            return Optional.of(LocalDate.parse(fact.toString()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(Optional<Object> fact) {
        return fact.filter(Number.class::isInstance).map(number -> new BigDecimal(number.toString()));
    }
}
