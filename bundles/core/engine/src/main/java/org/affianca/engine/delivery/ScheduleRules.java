package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.delivery.DayException;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.WeeklyVisit;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Period;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What a schedule may say; every flaw points at its line. */
final class ScheduleRules {
    private static final int MOST_VISITS = 28;
    private static final int MOST_EXCEPTIONS = 366;
    private static final BigDecimal MOST_DUE = BigDecimal.valueOf(100_000);
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final Pattern TIME = Pattern.compile("|([01][0-9]|2[0-3]):[0-5][0-9]");

    private final Flaws flaws;
    private final BigDecimal most;
    private final Period period;

    private ScheduleRules(Codes codes, String unit, Period period) {
        this.flaws = new Flaws(codes);
        this.most = unit.equals("hour") ? HOURS_OF_A_DAY : MOST;
        this.period = period;
    }

    static Flaws of(SchedulePlan plan, String unit, Period period, Codes codes) {
        ScheduleRules rules = new ScheduleRules(codes, unit, period);
        plan.due().ifPresent(due -> rules.quantity("/due", due, MOST_DUE, false));
        rules.weekly(plan);
        rules.exceptions(plan);
        return rules.flaws;
    }

    private void weekly(SchedulePlan plan) {
        flaws.when(plan.weekly().size() > MOST_VISITS, "/weekly", "too-many-visits");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plan.weekly().size(); i++) {
            WeeklyVisit visit = plan.weekly().get(i);
            String at = "/weekly/" + i;
            flaws.when(!TIME.matcher(visit.at()).matches(), at + "/at", "time-invalid");
            flaws.when(!seen.add(visit.day() + visit.at()), at + "/day", "visit-twice");
            quantity(at + "/quantity", visit.quantity(), most, false);
        }
    }

    private void exceptions(SchedulePlan plan) {
        flaws.when(plan.exceptions().size() > MOST_EXCEPTIONS, "/exceptions", "too-many-exceptions");
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < plan.exceptions().size(); i++) {
            DayException exception = plan.exceptions().get(i);
            String at = "/exceptions/" + i;
            flaws.when(!seen.add(exception.on()), at + "/on", "twice-a-day");
            if (!period.covers(exception.on())) {
                flaws.add(Flaw.at(at + "/on", "outside-period", "period", period));
            }
            quantity(at + "/quantity", exception.quantity(), most, true);
            flaws.optionalLine(at + "/reason", exception.reason(), 200);
        }
    }

    private void quantity(String at, BigDecimal quantity, BigDecimal highest, boolean zero) {
        boolean inRange = (zero ? quantity.signum() >= 0 : quantity.signum() > 0) && quantity.compareTo(highest) <= 0;
        if (!inRange) {
            flaws.add(new Flaw(at, new Because("out-of-range", Map.of("least", BigDecimal.ZERO, "most", highest))));
        } else if (quantity.stripTrailingZeros().scale() > 2) {
            flaws.add(Flaw.at(at, "too-many-decimals", "most", 2));
        }
    }
}
