package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question of an instrument.
 *
 * @param id unique in the instrument; answers of two versions are compared where their ids agree
 * @param required must be answered before the sheet is completed, if it is shown
 * @param when shown always if absent
 * @param least smallest number, SCALE NUMBER DECIMAL
 * @param most largest number; for TEXT the most characters
 * @param unit what a number counts, may say nothing
 * @param options of CHOICE, CHOICES, GRID and YES_NO; of a SCALE those steps that have words
 * @param rows of a GRID
 * @param ranges what a number is worth; without any it is worth itself
 */
public record Item(
        String id,
        AnswerType type,
        Wording text,
        Wording hint,
        boolean required,
        Optional<ShownWhen> when,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Wording unit,
        List<AnswerOption> options,
        List<GridRow> rows,
        List<PointsRange> ranges) {
    public Item {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        ranges = List.copyOf(ranges);
    }

    public Optional<AnswerOption> option(String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    public Optional<GridRow> row(String code) {
        return rows.stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
