package org.affianca.engine.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.assessment.AnswerOption;
import org.affianca.api.assessment.Item;

/** What an answer is worth: its option's points, the number itself or what the number's range says. */
final class Points {
    private Points() {}

    /** Empty when the answer is worth nothing that counts, such as a number in no range. */
    static Optional<BigDecimal> of(Item item, Object answer) {
        return switch (item.type()) {
            case YES_NO -> option(item, answer.equals(true) ? "yes" : "no");
            case CHOICE -> option(item, answer.toString());
            case CHOICES -> sum(item, ((List<?>) answer).stream());
            case GRID -> sum(item, ((Map<?, ?>) answer).values().stream());
            case SCALE, NUMBER, DECIMAL -> number(item, new BigDecimal(answer.toString()));
            case DATE, TEXT, PERSON -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> option(Item item, String code) {
        return item.option(code).flatMap(AnswerOption::points);
    }

    private static Optional<BigDecimal> sum(Item item, Stream<?> codes) {
        return codes.map(code -> option(item, code.toString()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal::add)
                .or(() -> Optional.of(BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> number(Item item, BigDecimal number) {
        if (item.ranges().isEmpty()) {
            return Optional.of(number);
        }
        return item.ranges().stream()
                .filter(range -> range.covers(number))
                .map(range -> range.points())
                .findFirst();
    }
}
