package org.affianca.engine.details;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/** Reads a record's components and refuses what is not among the ten types. */
final class ShapeReader {
    private static final int TEXT_LENGTH = 200;
    private static final Map<Class<?>, FieldType> TYPES = Map.of(
            String.class, FieldType.TEXT,
            int.class, FieldType.INT,
            Integer.class, FieldType.INT,
            BigDecimal.class, FieldType.DECIMAL,
            boolean.class, FieldType.BOOLEAN,
            LocalDate.class, FieldType.DATE,
            Period.class, FieldType.PERIOD,
            Money.class, FieldType.MONEY,
            Code.class, FieldType.CODE,
            PersonId.class, FieldType.REFERENCE);

    private final String record;
    private final ServiceCode service;

    private ShapeReader(String record, ServiceCode service) {
        this.record = record;
        this.service = service;
    }

    static Shape read(Class<?> type) {
        Details details = type.getAnnotation(Details.class);
        if (!type.isRecord() || details == null) {
            throw new IllegalArgumentException(type.getName() + " is no record with @Details");
        }
        ShapeReader reader = new ShapeReader(type.getSimpleName(), new ServiceCode(details.value()));
        List<Part> parts =
                Stream.of(type.getRecordComponents()).map(reader::part).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(reader.record + " has no components");
        }
        return new Shape(reader.service, reader.record, parts, Optional.of(type.asSubclass(Record.class)));
    }

    /** The type of a component without its {@code Optional}. */
    static Class<?> raw(RecordComponent component) {
        return component.getType() == Optional.class
                        && component.getGenericType() instanceof ParameterizedType wrapped
                        && wrapped.getActualTypeArguments()[0] instanceof Class<?> inner
                ? inner
                : component.getType();
    }

    private Part part(RecordComponent component) {
        boolean wrapped = component.getType() == Optional.class;
        Class<?> raw = raw(component);
        FieldType type = type(component, raw, wrapped);
        Optional<Between> between = Optional.ofNullable(component.getAnnotation(Between.class));
        return new Part(
                component.getName(),
                type,
                !wrapped && type != FieldType.BOOLEAN,
                between.map(limits -> BigDecimal.valueOf(limits.least())),
                type == FieldType.TEXT
                        ? Optional.of(BigDecimal.valueOf(length(component)))
                        : between.map(limits -> BigDecimal.valueOf(limits.most())),
                list(component),
                type == FieldType.ENUM
                        ? Stream.of(raw.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList()
                        : List.of(),
                type == FieldType.ENUM ? Snake.of(raw.getSimpleName()).replace('_', '-') : "",
                component.isAnnotationPresent(Protected.class));
    }

    private FieldType type(RecordComponent component, Class<?> raw, boolean wrapped) {
        boolean coded = component.isAnnotationPresent(CodeList.class);
        FieldType type = raw.isEnum() ? FieldType.ENUM : TYPES.get(raw);
        if (coded && type == FieldType.TEXT) {
            return FieldType.CODE;
        }
        if (type == null || (wrapped && raw == Boolean.class) || (!wrapped && raw == Integer.class)) {
            throw refused(component, raw.getSimpleName() + " is not among the ten types a record may have");
        }
        if (coded != (type == FieldType.CODE)) {
            throw refused(component, "@CodeList stands on a String or a Code, and a Code needs one");
        }
        boolean ofText = component.isAnnotationPresent(Length.class) || component.isAnnotationPresent(Protected.class);
        if (ofText && type != FieldType.TEXT) {
            throw refused(component, "@Length and @Protected stand on a text");
        }
        boolean number = type == FieldType.INT || type == FieldType.DECIMAL || type == FieldType.MONEY;
        if (component.isAnnotationPresent(Between.class) && !number) {
            throw refused(component, "@Between stands on a number or an amount");
        }
        return type;
    }

    private String list(RecordComponent component) {
        CodeList list = component.getAnnotation(CodeList.class);
        if (list == null) {
            return "";
        }
        return list.value().contains(".") ? list.value() : service.area() + "." + list.value();
    }

    private static int length(RecordComponent component) {
        Length length = component.getAnnotation(Length.class);
        return length == null ? TEXT_LENGTH : length.value();
    }

    private IllegalArgumentException refused(RecordComponent component, String why) {
        return new IllegalArgumentException("record " + record + ", component " + component.getName() + ": " + why);
    }
}
