package org.affianca.rest.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.affianca.rest.problem.Problem;

/** The description of the API that runs now, in OpenAPI 3.0.3, made from the resources themselves. */
final class Description {
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();
    private final TreeSet<String> tags = new TreeSet<>();
    private Schemas schemas = new Schemas("core");

    /** @param resources by module; @param host of this installation, as the client calls it; @param body its owner's name */
    static Map<String, Object> of(Map<String, List<Class<?>>> resources, String host, String body) {
        return new Description().whole(resources, host, body);
    }

    private Map<String, Object> whole(Map<String, List<Class<?>>> resources, String host, String body) {
        // Core first: where two modules have a record of one name, core's keeps it.
        List<String> modules = new ArrayList<>(new TreeSet<>(resources.keySet()));
        if (modules.remove("core")) {
            modules.add(0, "core");
        }
        for (String module : modules) {
            schemas = new Schemas(module, schemas);
            resources.getOrDefault(module, List.of()).stream()
                    .sorted(java.util.Comparator.comparing(Class::getName))
                    .flatMap(resource -> Described.of(module, resource).stream())
                    .forEach(this::add);
        }
        paths.put("/changes", Map.of("get", changes()));
        tags.add("changes");
        schemas.answered(Problem.class);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", info(host, body));
        document.put("servers", List.of(Map.of("url", "https://" + host + "/api", "description", "This installation")));
        document.put("security", Parts.needs(true, false));
        document.put(
                "tags",
                tags.stream()
                        .map(tag -> Map.of("name", tag, "description", Words.spaced(tag)))
                        .toList());
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private void add(Described what) {
        tags.add(what.ofCore() ? what.group() : what.module());
        paths.computeIfAbsent(what.path(), any -> new TreeMap<>())
                .put(what.verb(), new Operation(what, schemas).describe());
    }

    private static Map<String, Object> info(String host, String body) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Affianca");
        info.put("version", "0.1.0");
        info.put("x-api-id", "urn:affianca:api");
        info.put("x-summary", "Case management of municipal social services");
        info.put(
                "description",
                "Persons, case files and the work done for them, of the core and of every area installed now. "
                        + "Errors are always application/problem+json.");
        info.put("termsOfService", "https://" + host + "/");
        info.put("contact", Map.of("name", body.isEmpty() ? "Affianca" : body, "url", "https://" + host + "/"));
        info.put("license", Map.of("name", "AGPL-3.0-or-later", "url", "https://www.gnu.org/licenses/agpl-3.0.html"));
        return info;
    }

    private Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas.named());
        components.put("responses", Parts.responses());
        components.put("parameters", Parts.componentParameters());
        components.put("headers", Parts.componentHeaders());
        components.put("securitySchemes", Parts.security());
        return components;
    }

    private static Map<String, Object> changes() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        "Events areas-changed, each with the count of changes so far",
                        "headers",
                        Parts.headers(200),
                        "content",
                        Map.of(
                                "text/event-stream",
                                Map.of("schema", Map.of("type", "string", "maxLength", Integer.MAX_VALUE)))));
        for (int problem : new int[] {401, 403, 429, 503}) {
            responses.put(String.valueOf(problem), Parts.problem(problem));
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", "changes");
        operation.put("summary", "Changes");
        operation.put("description", "Server-sent events that say when areas come and go.");
        operation.put("tags", List.of("changes"));
        operation.put("responses", responses);
        return operation;
    }
}
