package org.affianca.rest.openapi;

import java.util.Collection;
import java.util.Map;

/** Writes plain values as YAML, texts always in quotes so that none is taken for something else. */
final class Yaml {
    private final StringBuilder out = new StringBuilder();

    static String of(Map<?, ?> document) {
        Yaml yaml = new Yaml();
        yaml.map(document, 0);
        return yaml.out.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        map.forEach((key, value) -> {
            out.append("  ".repeat(depth)).append(quoted(String.valueOf(key))).append(':');
            value(value, depth + 1);
        });
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map(map, depth);
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            out.append('\n');
            for (Object item : list) {
                out.append("  ".repeat(depth)).append('-');
                value(item, depth + 1);
            }
        } else {
            out.append(' ').append(plain(value)).append('\n');
        }
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        if (value instanceof Collection<?>) {
            return "[]";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
