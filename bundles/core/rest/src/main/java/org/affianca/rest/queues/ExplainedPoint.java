package org.affianca.rest.queues;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Words;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.RankSheet;
import org.affianca.rest.call.Call;

/** Points and why, in the words of the reader; {@code source} is the article of the by-law. */
public record ExplainedPoint(
        String criterion, String label, String source, BigDecimal points, String code, String detail) {
    private static final String CHOICE = "choice";

    static ExplainedPoint of(Point point, RankSheet sheet, Words words) {
        Locale locale = Call.now().locale();
        Optional<Criterion> criterion = sheet.rules().rules().criterion(point.criterion());
        Because why = criterion.map(asked -> named(asked, point.why(), locale)).orElse(point.why());
        return new ExplainedPoint(
                point.criterion(),
                criterion
                        .map(asked -> said(asked.label(), asked.labelEn(), locale))
                        .orElse(""),
                criterion.map(Criterion::source).orElse(""),
                point.points(),
                why.code(),
                words.say(sheet.service().area(), why, locale));
    }

    /** A choice is told by its label. */
    private static Because named(Criterion criterion, Because why, Locale locale) {
        if (!why.values().containsKey(CHOICE)) {
            return why;
        }
        Map<String, Object> values = new HashMap<>(why.values());
        values.computeIfPresent(CHOICE, (name, code) -> criterion
                .bracket(code.toString())
                .map(chosen -> said(chosen.label(), chosen.labelEn(), locale))
                .orElse(code.toString()));
        return new Because(why.code(), values);
    }

    private static String said(String label, String labelEn, Locale locale) {
        return locale.getLanguage().equals("en") && !labelEn.isEmpty() ? labelEn : label;
    }
}
