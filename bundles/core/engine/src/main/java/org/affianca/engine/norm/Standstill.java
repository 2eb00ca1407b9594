package org.affianca.engine.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.norm.NormRule;
import org.affianca.api.time.Period;

/** Puts a day off by those on which the clock stood still, as far as the rule allows it. */
final class Standstill {
    private final NormRule rule;
    private final List<Period> stopped;
    private final Told told;

    Standstill(NormRule rule, List<Period> stopped, Told told) {
        this.rule = rule;
        this.stopped = stopped;
        this.told = told;
    }

    LocalDate push(LocalDate from, LocalDate due) {
        if (rule.suspendable() == 0 || stopped.isEmpty() || rule.within().countsBack()) {
            return due;
        }
        int days = 0;
        int counted = within(from, due);
        while (counted > days && days < rule.suspendable()) {
            days = Math.min(counted, rule.suspendable());
            counted = within(from, due.plusDays(days));
        }
        if (days > 0) {
            told.add(Because.of("clock-stood-still", "days", days));
        }
        if (counted > rule.suspendable()) {
            told.add(new Because("clock-stands-still-no-longer", Map.of("days", counted, "most", rule.suspendable())));
        }
        return due.plusDays(days);
    }

    /** How many days after the first, up to the last, were stopped; a day stopped twice is one. */
    private int within(LocalDate from, LocalDate until) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate one = day;
            boolean august = rule.august() && August.has(one);
            if (!august && stopped.stream().anyMatch(period -> period.covers(one))) {
                days++;
            }
        }
        return days;
    }
}
