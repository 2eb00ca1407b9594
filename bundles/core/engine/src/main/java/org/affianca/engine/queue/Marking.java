package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.Rules;

/** Counts the points of an entry by rules, and says of each why. It reads nothing but what it is given. */
final class Marking {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Rules rules;
    private final LocalDate day;

    Marking(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    /** A line for each criterion, and one for what refusals took away. */
    List<Point> explained(Standing of) {
        List<Point> points = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            points.addAll(points(criterion, of));
        }
        if (of.penalty().signum() != 0) {
            points.add(new Point("", of.penalty().negate(), Because.of("points-refusals", "refusals", of.refusals())));
        }
        return points;
    }

    BigDecimal sum(Standing of) {
        return explained(of).stream()
                .map(Point::points)
                .reduce(NOTHING, BigDecimal::add)
                .setScale(2);
    }

    /** Whether a fact that the rules ask for was never stated. */
    boolean isUnstated(Standing of) {
        return rules.criteria().stream()
                .filter(criterion -> criterion.kind().asks())
                .anyMatch(criterion -> points(criterion, of).get(0).why().code().equals("points-unstated"));
    }

    private List<Point> points(Criterion criterion, Standing of) {
        Optional<LocalDate> until = criterion.expires() ? Facts.until(of.facts(), criterion.code()) : Optional.empty();
        return until.filter(day::isAfter)
                .map(last -> List.of(point(criterion, NOTHING, Because.of("points-expired", "until", last))))
                .orElseGet(() -> counted(criterion, of));
    }

    private List<Point> counted(Criterion criterion, Standing of) {
        Optional<Object> fact = Optional.ofNullable(of.facts().get(criterion.code()));
        return switch (criterion.kind()) {
            case YES_NO -> List.of(yesNo(criterion, fact));
            case CHOICE -> List.of(choice(criterion, fact));
            case PER_UNIT ->
                List.of(Facts.number(fact)
                        .map(count -> each(criterion, "points-per-unit", "count", count))
                        .orElseGet(() -> unstated(criterion)));
            case BANDS ->
                List.of(Facts.number(fact).map(n -> band(criterion, n)).orElseGet(() -> unstated(criterion)));
            case WAITING -> List.of(each(criterion, "points-waiting", "months", months(of)));
            case BY_RULE -> ruled(criterion, of);
        };
    }

    private Point yesNo(Criterion criterion, Optional<Object> fact) {
        if (fact.filter(Boolean.class::isInstance).isEmpty()) {
            return unstated(criterion);
        }
        boolean yes = fact.get().equals(true);
        return point(criterion, yes ? criterion.points() : NOTHING, Because.of(yes ? "points-yes" : "points-no"));
    }

    private Point choice(Criterion criterion, Optional<Object> fact) {
        return fact.filter(String.class::isInstance)
                .flatMap(code -> criterion.bracket(code.toString()))
                .map(chosen -> point(criterion, chosen.points(), Because.of("points-choice", "choice", chosen.code())))
                .orElseGet(() -> unstated(criterion));
    }

    private Point band(Criterion criterion, BigDecimal number) {
        Optional<Bracket> band = criterion.brackets().stream()
                .filter(one ->
                        one.upTo().map(most -> number.compareTo(most) <= 0).orElse(true))
                .findFirst();
        if (band.isEmpty()) {
            return point(criterion, NOTHING, Because.of("points-no-band", "number", plain(number)));
        }
        Bracket found = band.get();
        Because why = found.upTo()
                .map(most -> new Because("points-band", Map.of("number", plain(number), "upTo", plain(most))))
                .orElseGet(() -> Because.of("points-last-band", "number", plain(number)));
        return point(criterion, found.points(), why);
    }

    private Point each(Criterion criterion, String code, String name, BigDecimal count) {
        BigDecimal all = count.multiply(criterion.points());
        Map<String, Object> values = new LinkedHashMap<>(Map.of(name, plain(count), "each", plain(criterion.points())));
        if (criterion.most().filter(most -> all.compareTo(most) > 0).isEmpty()) {
            return point(criterion, all, new Because(code, values));
        }
        values.put("most", plain(criterion.most().get()));
        return point(criterion, criterion.most().get(), new Because(code + "-most", values));
    }

    private BigDecimal months(Standing of) {
        long months = Period.between(of.enteredOn(), day).toTotalMonths();
        return BigDecimal.valueOf(Math.max(0, months));
    }

    private static List<Point> ruled(Criterion criterion, Standing of) {
        List<Point> given = new ArrayList<>(of.ruled().stream()
                .filter(point -> point.criterion().equals(criterion.code()))
                .toList());
        if (given.isEmpty()) {
            return List.of(point(criterion, NOTHING, Because.of("points-not-ruled")));
        }
        BigDecimal all = given.stream().map(Point::points).reduce(NOTHING, BigDecimal::add);
        criterion
                .most()
                .filter(most -> all.compareTo(most) > 0)
                .ifPresent(most -> given.add(
                        point(criterion, most.subtract(all), Because.of("points-at-most", "most", plain(most)))));
        return given;
    }

    private static Point unstated(Criterion criterion) {
        return point(criterion, NOTHING, Because.of("points-unstated"));
    }

    private static Point point(Criterion criterion, BigDecimal points, Because why) {
        return new Point(criterion.code(), points.setScale(2, java.math.RoundingMode.HALF_UP), why);
    }

    /** Without idle zeros: 3, not 3.00. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() < 0
                ? number.setScale(0, java.math.RoundingMode.UNNECESSARY)
                : number.stripTrailingZeros();
    }
}
