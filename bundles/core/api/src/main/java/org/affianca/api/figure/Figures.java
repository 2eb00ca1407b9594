package org.affianca.api.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.money.Money;
import org.affianca.api.time.Validity;

/** The figures at hand, each by its code {@code AREA.word}; what a rule reads its points and ceilings from. */
public record Figures(Map<String, Figure> byCode) {
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        byCode = Map.copyOf(byCode);
    }

    public static Figures of(List<Figure> figures) {
        return new Figures(figures.stream().collect(Collectors.toMap(Figure::code, Function.identity())));
    }

    /** Figures that hold for ever; for the tests of rules. */
    public static Figures of(Map<String, ? extends Number> numbers) {
        return new Figures(numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> always(
                                one.getKey(), new BigDecimal(one.getValue().toString())))));
    }

    /** What the figure is on a day, if it is anything. */
    public Optional<BigDecimal> find(String code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code))
                .flatMap(figure -> figure.on(day))
                .map(FigureValue::number);
    }

    /**
     * What the figure is on a day.
     *
     * @throws NoFigure when no value holds on it
     */
    public BigDecimal number(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new NoFigure(code, day));
    }

    /** The same without what stands behind the point. */
    public int whole(String code, LocalDate day) {
        return number(code, day).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /** The same as an amount in euro. */
    public Money money(String code, LocalDate day) {
        return new Money(number(code, day)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static Figure always(String code, BigDecimal number) {
        return new Figure(
                code, FigureUnit.NUMBER, List.of(new FigureValue(Validity.ALWAYS, number, code, true)), List.of());
    }
}
