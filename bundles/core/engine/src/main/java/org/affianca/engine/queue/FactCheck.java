package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.Rules;
import org.affianca.engine.check.Flaws;

/** Takes the facts that are stated of an entry, as far as the rules in force ask for them. */
final class FactCheck {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private FactCheck() {}

    /** The facts as they are kept; what does not fit is among the flaws. */
    static Map<String, Object> tidy(Map<String, Object> facts, Rules rules, Flaws flaws) {
        Map<String, Object> tidy = new TreeMap<>();
        facts.forEach((code, value) -> {
            boolean until = Facts.isUntil(code);
            Optional<Criterion> criterion = rules.criterion(until ? Facts.criterionOf(code) : code)
                    .filter(c -> c.kind().asks())
                    .filter(c -> !until || c.expires() && facts.containsKey(c.code()));
            Optional<Object> good =
                    criterion.flatMap(c -> until ? Facts.day(value).map(LocalDate::toString) : fitting(c, value));
            String at = "/facts/" + code;
            flaws.when(criterion.isEmpty(), at, "unknown-criterion");
            flaws.when(criterion.isPresent() && good.isEmpty(), at, "fact-does-not-fit");
            good.ifPresent(taken -> tidy.put(code, taken));
        });
        return tidy;
    }

    private static Optional<Object> fitting(Criterion criterion, Object value) {
        if (criterion.kind() == CriterionKind.YES_NO) {
            return Optional.of(value).filter(Boolean.class::isInstance);
        }
        if (criterion.kind() == CriterionKind.CHOICE) {
            return Optional.of(value)
                    .filter(v ->
                            v instanceof String code && criterion.bracket(code).isPresent());
        }
        return Facts.number(Optional.of(value))
                .filter(n ->
                        n.abs().compareTo(MOST) < 0 && n.stripTrailingZeros().scale() <= 2)
                .map(n -> (Object) n);
    }
}
