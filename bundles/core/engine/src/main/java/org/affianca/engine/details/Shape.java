package org.affianca.engine.details;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;

/**
 * What a details record looks like: its service, its table, its parts; and how to build one.
 *
 * @param name of the record; its table is called so, in snake case
 * @param type the area's class; absent for the shape of an earlier version, whose class is gone
 */
public record Shape(ServiceCode service, String name, List<Part> parts, Optional<Class<? extends Record>> type) {
    public Shape {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the shape of a record.
     *
     * @throws IllegalArgumentException when it is no flat record of the ten types; a sentence says why
     */
    public static Shape of(Class<?> type) {
        return ShapeReader.read(type);
    }

    /** Schema and table, {@code employment.traineeship}. */
    public String table() {
        return service.area() + "." + Snake.of(name);
    }

    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    public List<String> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    public Optional<Part> part(String called) {
        return parts.stream().filter(part -> part.name().equals(called)).findFirst();
    }

    /** The names of the parts that must be given and are not. */
    public List<String> lacking(Map<String, Object> values) {
        return parts.stream()
                .filter(part -> part.required() && !values.containsKey(part.name()))
                .map(Part::name)
                .toList();
    }

    /** The record of these values; empty while something it must have is lacking, or its class is gone. */
    public Optional<Record> record(Map<String, Object> values) {
        return lacking(values).isEmpty() ? type.map(record -> build(record, values)) : Optional.empty();
    }

    private Record build(Class<? extends Record> record, Map<String, Object> values) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<? extends Record> constructor = record.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(components).map(part -> argument(part, values)).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("record " + name + " does not take its own row", refused.getCause());
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("building a record " + name, fault);
        }
    }

    private static Object argument(RecordComponent component, Map<String, Object> values) {
        Optional<Object> value =
                Optional.ofNullable(values.get(component.getName())).map(kept -> own(ShapeReader.raw(component), kept));
        return component.getType() == Optional.class ? value : value.orElse(Boolean.FALSE);
    }

    private static Object own(Class<?> raw, Object kept) {
        if (raw == Code.class) {
            return new Code((String) kept);
        }
        return !raw.isEnum()
                ? kept
                : Stream.of(raw.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(kept))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(kept + " is no " + raw.getSimpleName()));
    }
}
