package org.affianca.engine.details;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
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
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(reader.part(component));
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(reader.record + " has no components");
        }
        return new Shape(type.asSubclass(Record.class), reader.service, parts);
    }

    private Part part(RecordComponent component) {
        boolean wrapped = component.getType() == Optional.class;
        Class<?> raw = wrapped ? inside(component) : component.getType();
        FieldType type = type(component, raw, wrapped);
        String list = Optional.ofNullable(component.getAnnotation(CodeList.class))
                .map(CodeList::value)
                .map(name -> name.contains(".") ? name : service.area() + "." + name)
                .orElse("");
        Optional<Between> between = Optional.ofNullable(component.getAnnotation(Between.class));
        return new Part(
                component.getName(),
                type,
                !wrapped && type != FieldType.BOOLEAN,
                wrapped,
                raw,
                columns(component, type),
                between.map(limits -> BigDecimal.valueOf(limits.least())),
                type == FieldType.TEXT
                        ? Optional.of(BigDecimal.valueOf(length(component)))
                        : between.map(limits -> BigDecimal.valueOf(limits.most())),
                list);
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
        if (component.isAnnotationPresent(Length.class) && type != FieldType.TEXT) {
            throw refused(component, "@Length stands on a text");
        }
        boolean number = type == FieldType.INT || type == FieldType.DECIMAL || type == FieldType.MONEY;
        if (component.isAnnotationPresent(Between.class) && !number) {
            throw refused(component, "@Between stands on a number or an amount");
        }
        return type;
    }

    private Class<?> inside(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType optional) {
            Type inner = optional.getActualTypeArguments()[0];
            if (inner instanceof Class<?> type) {
                return type;
            }
        }
        throw refused(component, "an Optional holds one of the ten types");
    }

    private static List<String> columns(RecordComponent component, FieldType type) {
        String name = Snake.of(component.getName());
        return type == FieldType.PERIOD ? List.of(name + "_from", name + "_until") : List.of(name);
    }

    private static int length(RecordComponent component) {
        Length length = component.getAnnotation(Length.class);
        return length == null ? TEXT_LENGTH : length.value();
    }

    private IllegalArgumentException refused(RecordComponent component, String why) {
        return new IllegalArgumentException("record " + record + ", component " + component.getName() + ": " + why);
    }
}
