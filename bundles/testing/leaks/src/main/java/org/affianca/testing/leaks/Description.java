package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the running program says of itself at {@code /api/openapi.json}, and bodies made after it. */
final class Description {
    private static final int DEEPEST = 6;

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();

    Description(JsonNode root) {
        this.root = root;
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                read(path.getKey(), operation.getKey(), operation.getValue());
            }
        }
    }

    static Description of(Door door) {
        return new Description(door.get("/openapi.json").json());
    }

    List<Operation> operations(Predicate<Operation> wanted) {
        return operations.stream().filter(wanted).toList();
    }

    /** The operation that an act of a script calls; its path has names where the template has holes. */
    Operation operation(String method, String path) {
        String shape = path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
        return operations.stream()
                .filter(one ->
                        one.method().equals(method) && matches(one.template().replaceAll("\\{[^}]*}", "{}"), shape))
                .findFirst()
                .orElse(new Operation(
                        method, path, List.of(), com.fasterxml.jackson.databind.node.MissingNode.getInstance(), ""));
    }

    private static boolean matches(String template, String shape) {
        String[] wanted = template.split("/");
        String[] said = shape.split("/");
        if (wanted.length != said.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals(said[i]) && !wanted[i].equals("{}")) {
                return false;
            }
        }
        return true;
    }

    private void read(String path, String method, JsonNode said) {
        if (method.equals("parameters")) {
            return;
        }
        List<Operation.Query> queries = new ArrayList<>();
        for (JsonNode one : said.path("parameters")) {
            JsonNode parameter = resolved(one);
            if (parameter.path("in").asText().equals("query")) {
                queries.add(new Operation.Query(parameter.path("name").asText(), parameter.path("schema")));
            }
        }
        JsonNode content = said.path("requestBody").path("content");
        JsonNode good = resolved(said.path("responses").path("200")).path("content");
        String type = good.fieldNames().hasNext() ? good.fieldNames().next() : "";
        operations.add(new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                queries,
                content.path("application/json").path("schema"),
                type));
    }

    /** The fields of a body that hold ids, as pointers. */
    List<String> idsIn(JsonNode schema) {
        List<String> found = new ArrayList<>();
        ids(resolved(schema), "", found, 0);
        return found;
    }

    private void ids(JsonNode schema, String at, List<String> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (schema.path("format").asText().equals("int64")) {
            found.add(at);
        }
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            ids(resolved(field.getValue()), at + "/" + field.getKey(), found, depth + 1);
        }
        if (schema.has("items")) {
            ids(resolved(schema.path("items")), at + "/0", found, depth + 1);
        }
    }

    /** A body with every field filled: texts by the given words, ids by the given number. */
    JsonNode body(JsonNode schema, Supplier<String> words, long id) {
        return value(resolved(schema), words, id, 0);
    }

    private JsonNode value(JsonNode schema, Supplier<String> words, long id, int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        switch (schema.path("type").asText()) {
            case "integer":
                return schema.path("format").asText().equals("int64") ? make.numberNode(id) : make.numberNode(1);
            case "number":
                return make.numberNode(1);
            case "boolean":
                return make.booleanNode(false);
            case "array":
                return depth > DEEPEST
                        ? make.arrayNode()
                        : make.arrayNode().add(value(resolved(schema.path("items")), words, id, depth + 1));
            case "object":
                return object(schema, words, id, depth);
            default:
                return make.textNode(text(schema, words));
        }
    }

    private ObjectNode object(JsonNode schema, Supplier<String> words, long id, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (depth <= DEEPEST) {
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                object.set(field.getKey(), value(resolved(field.getValue()), words, id, depth + 1));
            }
        }
        return object;
    }

    private static String text(JsonNode schema, Supplier<String> words) {
        switch (schema.path("format").asText()) {
            case "date":
                return java.time.LocalDate.now().toString();
            case "date-time":
                return java.time.Instant.now().toString();
            default:
                return schema.has("pattern") ? "" : words.get();
        }
    }

    private JsonNode resolved(JsonNode one) {
        JsonNode found = one;
        while (found.has("$ref")) {
            found = root.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    /** Puts an id into a body at a pointer of {@link #idsIn}. */
    static void set(JsonNode body, String pointer, long id) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        if (parent instanceof ObjectNode object) {
            object.put(pointer.substring(cut + 1), id);
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(0, id);
        }
    }
}
