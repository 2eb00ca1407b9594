package org.affianca.engine.definition;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Plain maps, lists, texts, numbers and truths as JSON, always in the same order; read as the YAML that JSON is. */
public final class Json {
    private Json() {}

    public static String write(Object value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    public static Map<String, Object> read(String json) {
        Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        Map<String, Object> map = new LinkedHashMap<>();
        read.forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }

    private static void append(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            json.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                text(json, String.valueOf(entry.getKey()));
                append(json.append(':'), entry.getValue());
                json.append(entries.hasNext() ? "," : "");
            }
            json.append('}');
        } else if (value instanceof List<?> list) {
            Iterator<?> items = list.iterator();
            json.append('[');
            while (items.hasNext()) {
                append(json, items.next());
                json.append(items.hasNext() ? "," : "");
            }
            json.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(json, String.valueOf(value));
        }
    }

    private static void text(StringBuilder json, String value) {
        json.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
