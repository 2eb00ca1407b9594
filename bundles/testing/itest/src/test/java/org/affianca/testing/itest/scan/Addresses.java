package org.affianca.testing.itest.scan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** Every address of the running API that can be read, with records that exist in its holes and a value for each parameter. */
final class Addresses {
    /** Parameters whose description leaves more open than the program takes. */
    private static final Map<String, String> KNOWN = Map.of(
            "service", "core.measure",
            "area", "housing",
            "from", "2026-01-01",
            "until", "2026-01-31");

    private final JsonNode described;
    private final Map<String, String> filled;

    /** By the program's own description; the templates with holes are filled as told, else by a number. */
    Addresses(JsonNode described, Map<String, String> filled) {
        this.described = described;
        this.filled = filled;
    }

    List<String> all() {
        return those(template -> true);
    }

    /** Those that are described so. */
    List<String> of(Set<String> templates) {
        return those(templates::contains);
    }

    private List<String> those(Predicate<String> wanted) {
        List<String> all = new ArrayList<>();
        described.path("paths").properties().forEach(path -> {
            JsonNode read = path.getValue().path("get");
            // A stream of events never ends, and signing out would end the scan.
            if (!read.isMissingNode() && !path.getKey().endsWith("/changes") && wanted.test(path.getKey())) {
                all.add(address(path.getKey(), read.path("parameters")));
            }
        });
        return all;
    }

    /** Those of areas that take something behind the question mark. */
    List<String> ofAreasWithParameters() {
        return all().stream()
                .filter(address -> address.matches("/api/areas/[a-z]+/.*[?].*"))
                .toList();
    }

    /** Those of areas with a hole that no record was told for: a scan would see nothing behind them. */
    List<String> ofAreasWithoutRecords() {
        List<String> bare = new ArrayList<>();
        described.path("paths").properties().forEach(path -> {
            boolean hole = path.getKey().matches("/areas/[a-z]+/.*\\{.*");
            if (hole && path.getValue().has("get") && !filled.containsKey(path.getKey())) {
                bare.add(path.getKey());
            }
        });
        return bare;
    }

    private String address(String path, JsonNode parameters) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            // A cursor that is none is refused before anything is looked up.
            if (parameter.path("in").asText().equals("query") && !name.equals("after")) {
                query.add(name + "=" + KNOWN.getOrDefault(name, value(parameter.path("schema"))));
            }
        }
        return "/api" + filled.getOrDefault(path, path.replaceAll("\\{[^}]*}", "1")) + query;
    }

    private static String value(JsonNode schema) {
        JsonNode values = schema.path("enum");
        if (!values.isEmpty()) {
            return values.get(0).asText();
        }
        return Map.of("integer", "1", "number", "1", "boolean", "true")
                .getOrDefault(
                        schema.path("type").asText(),
                        schema.path("format").asText().equals("date") ? "2026-01-31" : "abc");
    }
}
