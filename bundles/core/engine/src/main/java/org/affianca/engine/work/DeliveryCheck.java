package org.affianca.engine.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.Code;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Period;
import org.affianca.api.work.Delivery;
import org.affianca.engine.check.Flaws;

/** What each day of a month of deliveries may be; every flaw points at its line. */
final class DeliveryCheck {
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final Period period;
    private final List<Period> pauses;
    private final boolean hours;
    private final YearMonth month;
    private final LocalDate today;
    private final String absences;

    DeliveryCheck(Subject subject, String unit, YearMonth month, LocalDate today, String absences) {
        this.period = subject.row().period();
        this.pauses = subject.pauses();
        this.hours = unit.equals("hour");
        this.month = month;
        this.today = today;
        this.absences = absences;
    }

    void check(Flaws flaws, List<Delivery> deliveries) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            String at = "/deliveries/" + i;
            day(flaws, at + "/on", delivery.on());
            flaws.when(!seen.add(delivery.on()), at + "/on", "twice-a-day");
            quantity(flaws, at + "/quantity", delivery);
            delivery.absence().map(Code::value).ifPresent(code -> flaws.code(at + "/absence", absences, code));
        }
    }

    /** Whether a day that was written may still be, by the dates of the work as they are now. */
    boolean stands(Delivery written) {
        Flaws flaws = new Flaws((list, code) -> true);
        day(flaws, "", written.on());
        return flaws.none();
    }

    private void day(Flaws flaws, String at, LocalDate day) {
        if (!YearMonth.from(day).equals(month)) {
            flaws.add(Flaw.at(at, "outside-month", "month", month));
        } else if (day.isAfter(today)) {
            flaws.add(Flaw.at(at, "in-the-future"));
        } else if (!period.covers(day)) {
            flaws.add(Flaw.at(at, "outside-period", "period", period));
        } else if (pauses.stream().anyMatch(pause -> pause.covers(day))) {
            flaws.add(Flaw.at(at, "in-a-pause"));
        }
    }

    private void quantity(Flaws flaws, String at, Delivery delivery) {
        BigDecimal quantity = delivery.quantity();
        BigDecimal most = hours ? HOURS_OF_A_DAY : MOST;
        boolean inRange = quantity.signum() >= 0 && quantity.compareTo(most) <= 0;
        if (!inRange) {
            flaws.add(new Flaw(
                    at,
                    new org.affianca.api.Because(
                            "out-of-range", java.util.Map.of("least", BigDecimal.ZERO, "most", most))));
        } else if (quantity.stripTrailingZeros().scale() > 2) {
            flaws.add(Flaw.at(at, "too-many-decimals", "most", 2));
        } else if (delivery.absence().isPresent() && quantity.signum() > 0) {
            flaws.add(Flaw.at(at, "absent-and-present"));
        }
    }
}
