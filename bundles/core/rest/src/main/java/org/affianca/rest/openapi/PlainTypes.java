package org.affianca.rest.openapi;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.person.FiscalCode;

/** The types that stand as one JSON value. */
final class PlainTypes {
    private static final int LONGEST_TEXT = 20_000;
    private static final Map<Class<?>, Map<String, Object>> KNOWN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string", "maxLength", LONGEST_TEXT)),
            Map.entry(int.class, integer("int32", Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Integer.class, integer("int32", Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(long.class, integer("int64", Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Long.class, integer("int64", Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(BigDecimal.class, number()),
            Map.entry(Money.class, number()),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date", "maxLength", 10)),
            Map.entry(LocalDateTime.class, text("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$", 19)),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time", "maxLength", 32)),
            Map.entry(YearMonth.class, text("^[0-9]{4}-[0-9]{2}$", 7)),
            Map.entry(FiscalCode.class, text("^([A-Z0-9]{16}|[0-9]{11})$", 16)),
            Map.entry(ServiceCode.class, text("^[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*$", 97)),
            Map.entry(Code.class, Map.of("type", "string", "minLength", 1, "maxLength", 64)),
            Map.entry(byte[].class, Map.of("type", "string", "format", "binary", "maxLength", 20 << 20)),
            Map.entry(InputStream.class, Map.of("type", "string", "format", "binary", "maxLength", 20 << 20)));

    private PlainTypes() {}

    static Optional<Map<String, Object>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
        }
        return isId(type) ? Optional.of(integer("int64", 1, Long.MAX_VALUE)) : Optional.ofNullable(KNOWN.get(type));
    }

    /** The ids of the house: a record of one number, in the root of the contract. */
    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == long.class;
    }

    private static Map<String, Object> integer(String format, long least, long most) {
        return Map.of("type", "integer", "format", format, "minimum", least, "maximum", most);
    }

    private static Map<String, Object> number() {
        return Map.of("type", "number", "format", "double", "minimum", -1_000_000_000L, "maximum", 1_000_000_000L);
    }

    private static Map<String, Object> text(String pattern, int longest) {
        return Map.of("type", "string", "pattern", pattern, "maxLength", longest);
    }
}
