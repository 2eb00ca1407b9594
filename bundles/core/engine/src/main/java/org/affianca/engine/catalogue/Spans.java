package org.affianca.engine.catalogue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;

/** Lengths of time as a norm's file writes them: {@code 24 hours}, {@code 10 free-days}, {@code at once}. */
final class Spans {
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,3}) ([a-z-]+?)s?");
    private static final String AT_ONCE = "at once";
    private static final Map<String, Unit> UNITS = Map.of(
            "hour", Unit.HOURS,
            "day", Unit.DAYS,
            "working-day", Unit.WORKING_DAYS,
            "free-day", Unit.FREE_DAYS,
            "month", Unit.MONTHS,
            "year", Unit.YEARS);

    private Spans() {}

    static Span of(YamlMap yaml, String key, String text) {
        if (text.equals(AT_ONCE)) {
            return Span.AT_ONCE;
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches() && UNITS.containsKey(span.group(2))) {
            return new Span(Integer.parseInt(span.group(1)), UNITS.get(span.group(2)));
        }
        yaml.bad(
                key,
                "'" + key
                        + "' is a number of hours, days, working-days, free-days, months or years, or 'at once', not '"
                        + text + "'");
        return Span.AT_ONCE;
    }

    /** How long a rule gives, counted back when it says {@code before}. */
    static Span within(YamlMap rule) {
        Span span = of(rule, "within", rule.required("within"));
        return Plainly.truth(rule, "before") ? back(rule, span) : span;
    }

    private static Span back(YamlMap rule, Span span) {
        if (span.unit() == Unit.AT_ONCE || span.unit() == Unit.HOURS) {
            rule.bad("before", "hours are not counted back");
            return span;
        }
        return new Span(-span.amount(), span.unit());
    }

    static Alert alert(YamlMap alert) {
        alert.only("before", "after", "who");
        Alert.Whom whom = ServiceReader.oneOf(alert, "who", alert.required("who"), Alert.Whom.class)
                .orElse(Alert.Whom.MANAGER);
        Span span = alert.word("before")
                .map(text -> of(alert, "before", text))
                .map(before -> before.unit() == Unit.AT_ONCE ? before : new Span(-before.amount(), before.unit()))
                .or(() -> alert.word("after").map(text -> of(alert, "after", text)))
                .orElse(Span.AT_ONCE);
        if (span.unit() != Unit.AT_ONCE && span.unit() != Unit.HOURS && span.unit() != Unit.DAYS) {
            alert.bad("who", "an alert comes some hours or days before or after, or at once");
            return new Alert(Span.AT_ONCE, whom);
        }
        return new Alert(span, whom);
    }
}
