package org.affianca.engine.details;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.FieldType;

/**
 * One component of a details record.
 *
 * @param required must be there once the work has left its draft; what is {@code Optional} never must
 * @param wrapped whether the component is an {@code Optional}
 * @param raw the type itself, without the {@code Optional}
 * @param columns one, or two for a period
 * @param most for text the most characters, else the largest value allowed
 * @param list the full name of its code list, empty when it has none
 */
public record Part(
        String name,
        FieldType type,
        boolean required,
        boolean wrapped,
        Class<?> raw,
        List<String> columns,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        String list) {
    public Part {
        columns = List.copyOf(columns);
    }

    /** The names of an enum's constants; none for other types. */
    public List<String> constants() {
        return type == FieldType.ENUM
                ? java.util.Arrays.stream(raw.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** The word under which an enum's constants are labelled. */
    public String enumWord() {
        return Snake.of(raw.getSimpleName()).replace('_', '-');
    }

    /** The SQL types of its columns, as an area's script should have them. */
    public String sqlType() {
        return switch (type) {
            case TEXT -> "varchar(" + most.orElseThrow().intValue() + ")";
            case INT -> "int";
            case DECIMAL -> "decimal(14,4)";
            case BOOLEAN -> "boolean";
            case DATE, PERIOD -> "date";
            case MONEY, REFERENCE -> "bigint";
            case CODE -> "varchar(64)";
            case ENUM -> "varchar(40)";
        };
    }
}
