package org.affianca.engine.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.assessment.AnswerOption;
import org.affianca.api.assessment.GridRow;
import org.affianca.api.assessment.Item;
import org.affianca.engine.check.Texts;

/** Reads what was sent as the plain value an item's answer is. */
final class Answers {
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000L);

    private Answers() {}

    /** @throws NotAnAnswer saying why */
    static Object read(Item item, Object sent) {
        return switch (item.type()) {
            case YES_NO -> truth(sent);
            case CHOICE -> code(item, sent);
            case CHOICES -> codes(item, sent);
            case SCALE, NUMBER -> within(item, number(sent, 0));
            case DECIMAL -> within(item, number(sent, 4));
            case DATE -> day(sent).toString();
            case TEXT -> text(item, sent);
            case GRID -> grid(item, sent);
            case PERSON -> person(sent);
        };
    }

    private static Boolean truth(Object sent) {
        if (sent instanceof Boolean truth) {
            return truth;
        }
        throw new NotAnAnswer("not-a-boolean");
    }

    private static String code(Item item, Object sent) {
        return item.option(String.valueOf(sent))
                .map(AnswerOption::code)
                .orElseThrow(() -> new NotAnAnswer("unknown-code"));
    }

    /** In the order of the options, each once. */
    private static List<String> codes(Item item, Object sent) {
        if (!(sent instanceof List<?> list)) {
            throw new NotAnAnswer("not-a-list");
        }
        List<String> chosen = list.stream().map(one -> code(item, one)).toList();
        return item.options().stream()
                .map(AnswerOption::code)
                .filter(chosen::contains)
                .toList();
    }

    private static BigDecimal number(Object sent, int decimals) {
        if (!(sent instanceof Number) || sent.toString().length() > 30) {
            throw new NotAnAnswer("not-a-number");
        }
        try {
            BigDecimal number = new BigDecimal(sent.toString());
            // Compared before anything is scaled: 1e999999999 is a number of ten characters.
            if (number.abs().compareTo(HUGE) >= 0 || number.scale() > 30) {
                throw new NotAnAnswer("not-a-number");
            }
            BigDecimal bare = number.stripTrailingZeros();
            if (bare.scale() > decimals) {
                throw new NotAnAnswer(Because.of("too-many-decimals", "most", decimals));
            }
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        } catch (NumberFormatException none) {
            throw new NotAnAnswer("not-a-number");
        }
    }

    private static BigDecimal within(Item item, BigDecimal number) {
        boolean low = item.least().map(least -> number.compareTo(least) < 0).orElse(false);
        boolean high = item.most().map(most -> number.compareTo(most) > 0).orElse(false);
        if (low || high) {
            throw new NotAnAnswer("out-of-range");
        }
        return number;
    }

    private static LocalDate day(Object sent) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(sent));
            if (day.getYear() >= 1850 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException none) {
            // said below
        }
        throw new NotAnAnswer("not-a-date");
    }

    private static String text(Item item, Object sent) {
        if (!(sent instanceof String text)) {
            throw new NotAnAnswer("not-a-text");
        }
        if (!Texts.isProse(text)) {
            throw new NotAnAnswer("not-plain-text");
        }
        int most = item.most().orElseThrow().intValue();
        if (text.strip().length() > most) {
            throw new NotAnAnswer(Because.of("too-long", "most", most));
        }
        return text.strip();
    }

    private static Map<String, String> grid(Item item, Object sent) {
        if (!(sent instanceof Map<?, ?> map)) {
            throw new NotAnAnswer("not-a-grid");
        }
        if (map.keySet().stream().anyMatch(row -> item.row(String.valueOf(row)).isEmpty())) {
            throw new NotAnAnswer("unknown-field");
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (GridRow row : item.rows()) {
            Object answer = map.get(row.code());
            if (answer != null) {
                answers.put(row.code(), code(item, answer));
            }
        }
        return answers;
    }

    private static Long person(Object sent) {
        BigDecimal number = number(sent, 0);
        if (number.signum() <= 0) {
            throw new NotAnAnswer("unknown-person");
        }
        return number.longValueExact();
    }
}
