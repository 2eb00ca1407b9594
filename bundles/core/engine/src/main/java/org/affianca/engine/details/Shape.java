package org.affianca.engine.details;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ServiceCode;

/** What a details record looks like: its service, its table, its parts; and how to build one. */
public final class Shape {
    private final Class<? extends Record> type;
    private final ServiceCode service;
    private final List<Part> parts;

    Shape(Class<? extends Record> type, ServiceCode service, List<Part> parts) {
        this.type = type;
        this.service = service;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads the shape of a record.
     *
     * @throws IllegalArgumentException when it is no flat record of the ten types; a sentence says why
     */
    public static Shape of(Class<?> type) {
        return ShapeReader.read(type);
    }

    public Class<? extends Record> type() {
        return type;
    }

    public ServiceCode service() {
        return service;
    }

    public String name() {
        return type.getSimpleName();
    }

    /** Schema and table, {@code employment.traineeship}. */
    public String table() {
        return service.area() + "." + Snake.of(name());
    }

    public List<Part> parts() {
        return parts;
    }

    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    public List<String> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    /** The names of the parts that must be given and are not. */
    public List<String> lacking(Map<String, Object> values) {
        return parts.stream()
                .filter(part -> part.required() && !values.containsKey(part.name()))
                .map(Part::name)
                .toList();
    }

    /** The record of these values; empty while something it must have is lacking. */
    public Optional<Record> record(Map<String, Object> values) {
        return lacking(values).isEmpty() ? Optional.of(build(values)) : Optional.empty();
    }

    private Record build(Map<String, Object> values) {
        Class<?>[] types = new Class<?>[parts.size()];
        Object[] arguments = new Object[parts.size()];
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < arguments.length; i++) {
            Part part = parts.get(i);
            types[i] = components[i].getType();
            Object value = values.getOrDefault(part.name(), Boolean.FALSE);
            arguments[i] = part.wrapped() ? Optional.ofNullable(values.get(part.name())) : value;
        }
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("record " + name() + " does not take its own row", refused.getCause());
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("building a record " + name(), fault);
        }
    }
}
