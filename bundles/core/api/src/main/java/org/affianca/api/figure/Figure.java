package org.affianca.api.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number on which a right, a price or a place in a list depends.
 *
 * @param code {@code AREA.word}; its label is the area's key {@code figure.WORD}
 * @param shipped as the area's file says; at most one holds on a day
 * @param own as the municipality has set it, the latest beginning first, withdrawn ones too
 */
public record Figure(String code, FigureUnit unit, List<FigureValue> shipped, List<OwnValue> own) {
    public Figure {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
    }

    public String area() {
        return code.substring(0, code.indexOf('.'));
    }

    public String word() {
        return code.substring(code.indexOf('.') + 1);
    }

    /** What holds on a day: of the municipality's own values the one that began last, else what was shipped. */
    public Optional<FigureValue> on(LocalDate day) {
        return OwnValue.on(day, own).map(OwnValue::value).or(() -> shipped.stream()
                .filter(value -> value.validity().covers(day))
                .findFirst());
    }

    /** The same figure with other values of the municipality's own. */
    public Figure with(List<OwnValue> values) {
        return new Figure(code, unit, shipped, values);
    }
}
