package org.affianca.engine.undertaking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.undertaking.Backing;
import org.affianca.api.undertaking.Gauge;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.engine.check.Flaws;

/** What must hold of an undertaking before it is kept. */
final class UndertakingRules {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int MOST = 40;
    private static final int DECIMALS = 4;
    private static final int MOST_HOURS = 10_000;

    private UndertakingRules() {}

    static void check(Undertaking data, Flaws flaws) {
        flaws.code("/kind", "undertaking-kind", data.kind())
                .line("/title", data.title(), 200)
                .optionalProse("/aim", data.aim(), 4000)
                .optionalProse("/reach", data.reach(), 1000);
        data.hours().ifPresent(h -> flaws.when(h < 1 || h > MOST_HOURS, "/hours", "hours-out-of-range"));
        most(flaws, "/backing", data.backing());
        most(flaws, "/gauges", data.gauges());
        for (int i = 0; i < data.backing().size(); i++) {
            Backing one = data.backing().get(i);
            flaws.line("/backing/" + i + "/source", one.source(), 200);
            flaws.when(!one.amount().isAbove(Money.ZERO), "/backing/" + i + "/amount", "above-zero");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < data.gauges().size(); i++) {
            Gauge one = data.gauges().get(i);
            String at = "/gauges/" + i;
            flaws.when(!CODE.matcher(one.code()).matches(), at + "/code", "gauge-code");
            flaws.when(!codes.add(one.code()), at + "/code", "gauge-twice");
            flaws.line(at + "/label", one.label(), 200);
            flaws.optionalLine(at + "/measure", one.measure(), 40);
            one.target().ifPresent(value -> flaws.when(!isHumane(value), at + "/target", "value-out-of-range"));
            one.checkBy().ifPresent(day -> flaws.plausible(at + "/checkBy", day));
        }
    }

    static boolean isHumane(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= DECIMALS && value.abs().compareTo(LARGEST) <= 0;
    }

    private static void most(Flaws flaws, String pointer, List<?> list) {
        if (list.size() > MOST) {
            flaws.add(Flaw.at(pointer, "too-many", "most", MOST));
        }
    }
}
