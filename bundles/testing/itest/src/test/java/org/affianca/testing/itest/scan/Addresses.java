package org.affianca.testing.itest.scan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.affianca.testing.itest.house.Caller;

/** Every address of the running API that can be read, with ids that exist and a value for each parameter. */
final class Addresses {
    private final Caller caller;
    private final long person;
    private final long file;

    Addresses(Caller caller, long person, long file) {
        this.caller = caller;
        this.person = person;
        this.file = file;
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        caller.get("/openapi.json").expect(200).at("/paths").properties().forEach(path -> {
            JsonNode read = path.getValue().path("get");
            // A stream of events never ends, and signing out would end the scan.
            if (!read.isMissingNode() && !path.getKey().endsWith("/changes")) {
                all.add(address(path.getKey(), read.path("parameters")));
            }
        });
        return all;
    }

    private String address(String path, JsonNode parameters) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter.path("name").asText() + "=" + value(parameter.path("schema")));
            }
        }
        String filled = path.replaceFirst("\\{[^}]*}", String.valueOf(path.startsWith("/people") ? person : file))
                .replaceAll("\\{[^}]*}", "1");
        return "/api" + filled + query;
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
