package org.affianca.rest.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.FigureUnit;
import org.affianca.api.figure.FigureValue;
import org.affianca.api.figure.OwnValue;

/** A figure with what holds today, what was shipped and what the municipality has set. */
public record FigureBody(
        String code,
        String label,
        String area,
        FigureUnit unit,
        Optional<ShippedValue> today,
        List<ShippedValue> shipped,
        List<SetValue> own) {
    /** What a figure, or the length of a term, is between two days. */
    public record ShippedValue(
            Optional<LocalDate> from, Optional<LocalDate> until, BigDecimal value, String source, boolean confirmed) {
        static ShippedValue of(FigureValue value) {
            return new ShippedValue(
                    value.validity().from(),
                    value.validity().until(),
                    value.number(),
                    value.source(),
                    value.confirmed());
        }
    }

    /** The same as the municipality has set it; its version is asked for when it is withdrawn. */
    public record SetValue(
            long id, int version, ShippedValue value, boolean withdrawn, String changedBy, Instant changedAt) {
        public static SetValue of(OwnValue set) {
            return new SetValue(
                    set.id(), set.version(), ShippedValue.of(set.value()), set.withdrawn(), set.setBy(), set.setAt());
        }
    }

    static FigureBody of(Figure figure, String label, LocalDate today) {
        return new FigureBody(
                figure.code(),
                label,
                figure.area(),
                figure.unit(),
                figure.on(today).map(ShippedValue::of),
                figure.shipped().stream().map(ShippedValue::of).toList(),
                figure.own().stream().map(SetValue::of).toList());
    }
}
