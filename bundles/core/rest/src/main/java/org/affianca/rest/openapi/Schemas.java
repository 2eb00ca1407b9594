package org.affianca.rest.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes the bodies: every record once, by name, with nothing unbounded. */
final class Schemas {
    private static final int MOST_ITEMS = 10_000;
    private static final Map<String, Object> PLAIN_VALUES = Map.of(
            "type",
            "object",
            "additionalProperties",
            Map.of("description", "Text, number, yes or no, ISO date"),
            "maxProperties",
            200);
    private final Map<String, Object> named = new TreeMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final String module;
    private boolean asked;

    Schemas(String module) {
        this.module = module;
    }

    /** Goes on collecting into the same set, for another module. */
    Schemas(String module, Schemas before) {
        this(module);
        named.putAll(before.named);
        owners.putAll(before.owners);
    }

    Map<String, Object> named() {
        return named;
    }

    /** A body as it goes out. */
    Map<String, Object> answered(Type type) {
        asked = false;
        return of(type, Map.of());
    }

    /** A body or parameter as it comes in: texts, lists and truths may be left out. */
    Map<String, Object> asked(Type type) {
        asked = true;
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable, Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        Class<?> plain = type instanceof Class<?> known ? known : Object.class;
        return PlainTypes.of(plain).orElseGet(() -> plain.isRecord() ? record(plain, plain, Map.of()) : PLAIN_VALUES);
    }

    private Map<String, Object> generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type first = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return of(first, bound);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "minItems", 0, "maxItems", MOST_ITEMS, "items", of(first, bound));
        }
        if (raw.isRecord()) {
            return record(raw, type, Map.of(raw.getTypeParameters()[0], first));
        }
        return PLAIN_VALUES;
    }

    private Map<String, Object> record(Class<?> raw, Type whole, Map<TypeVariable<?>, Type> bound) {
        String name = name(raw, whole);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, properties(raw, bound));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> properties(Class<?> raw, Map<TypeVariable<?>, Type> bound) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : raw.getRecordComponents()) {
            properties.put(part.getName(), of(part.getGenericType(), bound));
            if (isRequired(part.getType())) {
                required.add(part.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private boolean isRequired(Class<?> type) {
        boolean mayBeLeftOut = type == String.class
                || type.isPrimitive()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
        return type != Optional.class && !(asked && mayBeLeftOut);
    }

    /** The record's own name; where two modules use the same, the later carries its module's name as well. */
    private String name(Class<?> raw, Type whole) {
        String own = simple(whole, raw);
        String owner = owners.computeIfAbsent(own, any -> whole.getTypeName());
        if (owner.equals(whole.getTypeName())) {
            return own;
        }
        String longer = Character.toUpperCase(module.charAt(0)) + module.substring(1) + own;
        owners.putIfAbsent(longer, whole.getTypeName());
        return longer;
    }

    private static String part(Type part) {
        if (part instanceof ParameterizedType generic) {
            return simple(generic, (Class<?>) generic.getRawType());
        }
        return part instanceof Class<?> known ? simple(known, known) : "";
    }

    private static String simple(Type whole, Class<?> raw) {
        String name = raw.getSimpleName().replaceAll("Body$", "");
        if (whole instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                            .map(Schemas::part)
                            .reduce("", String::concat)
                    + name;
        }
        return name;
    }
}
