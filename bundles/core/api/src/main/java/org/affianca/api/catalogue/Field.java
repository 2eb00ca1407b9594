package org.affianca.api.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field as a form draws it, in one language.
 *
 * @param name the record's component; also the JSON property
 * @param help a sentence under the label, may be empty
 * @param least smallest value allowed, for INT DECIMAL MONEY (euro)
 * @param most largest value allowed; for TEXT the most characters
 * @param choices for CODE and ENUM; empty else
 */
public record Field(
        String name,
        FieldType type,
        String label,
        String help,
        boolean required,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<Choice> choices) {
    public Field {
        choices = List.copyOf(choices);
    }
}
