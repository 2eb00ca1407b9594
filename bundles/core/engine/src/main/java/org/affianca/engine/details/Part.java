package org.affianca.engine.details;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.FieldType;

/**
 * One component of a details record as it is kept: whoever reads or writes its row needs no class of the area.
 *
 * @param required must be there once the work has left its draft
 * @param least smallest value allowed, for numbers
 * @param most for text the most characters, else the largest value allowed
 * @param list the full name of its code list, empty when it has none
 * @param constants the names of an enum's constants; none for other types
 * @param enumWord the word under which those are labelled; empty for other types
 * @param sealed whether its text is sealed in the table
 */
public record Part(
        String name,
        FieldType type,
        boolean required,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        String list,
        List<String> constants,
        String enumWord,
        boolean sealed) {
    public Part {
        constants = List.copyOf(constants);
    }

    /** Its columns: one, or two for a period. */
    public List<String> columns() {
        String column = Snake.of(name);
        return type == FieldType.PERIOD ? List.of(column + "_from", column + "_until") : List.of(column);
    }
}
