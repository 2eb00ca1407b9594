package org.affianca.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.affianca.rest.answer.Parameters;
import org.affianca.rest.json.Json;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final ObjectMapper MAPPER = Json.mapper();
    private final List<Class<?>> core = coreResources();
    private final JsonNode document = MAPPER.valueToTree(
            Description.of(Map.of("core", core, "employment", List.of(AreaProbe.class)), "affianca.example", ""));

    @Path("evaluations")
    public static final class AreaProbe {
        public record Evaluation(String text) {}

        @GET
        @Path("{id: [0-9]+}")
        public Evaluation evaluation(@PathParam("id") long id) {
            return new Evaluation("number " + id);
        }
    }

    /** The components as they are declared to the framework, not as somebody remembered to list them here. */
    private static List<Class<?>> coreResources() {
        Pattern name = Pattern.compile("<implementation class=\"([^\"]+)\"");
        List<Class<?>> found = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.list(Paths.get("target/classes/OSGI-INF"))) {
            for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Matcher match = name.matcher(text);
                if (text.contains("affianca.core.resource") && match.find()) {
                    found.add(Class.forName(match.group(1)));
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Test
    void describesExactlyTheOperationsThatJerseyServes() {
        Set<String> served = new TreeSet<>(Set.of("GET /changes"));
        core.forEach(type -> collect(Resource.from(type), "", served));
        collect(Resource.from(AreaProbe.class), "/areas/employment", served);
        Set<String> described = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb.toUpperCase() + " " + path.getKey())));
        assertThat(served).hasSizeGreaterThan(60);
        assertThat(described).isEqualTo(served);
    }

    private static void collect(Resource resource, String before, Set<String> served) {
        String part = resource.getPath() == null ? "" : resource.getPath().replaceAll("^/|/$", "");
        String path = part.isEmpty() ? before : before + "/" + part.replaceAll("\\{([^:}]+):[^}]*}", "{$1}");
        for (ResourceMethod method : resource.getResourceMethods()) {
            served.add(method.getHttpMethod() + " " + path);
        }
        resource.getChildResources().forEach(child -> collect(child, path, served));
    }

    /** Jersey refuses the whole module when it cannot read one parameter. */
    @Test
    void everyIdOfAPathCanBeRead() {
        Parameters readers = new Parameters();
        assertThat(core.stream()
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .flatMap(method -> Stream.of(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                        .map(java.lang.reflect.Parameter::getType)
                        .filter(type -> type.isRecord() && type.getName().startsWith("org.affianca.api."))
                        .filter(type ->
                                readers.getConverter(type, type, new java.lang.annotation.Annotation[0]) == null)
                        .map(Class::getSimpleName)
                        .distinct())
                .isEmpty();
    }

    /** Of two resources the one with the longer root path is asked alone: it must not begin what another one serves. */
    @Test
    void noResourceStandsInTheWayOfAnother() {
        assertThat(hidden(core)).isEmpty();
        assertThat(hidden(List.of(AreaProbe.class, InTheWay.class))).containsExactly("GET /evaluations/{}");
    }

    @Path("evaluations/{id}")
    public static final class InTheWay {
        @GET
        @Path("history")
        public AreaProbe.Evaluation history(@PathParam("id") long id) {
            return new AreaProbe.Evaluation("of " + id);
        }
    }

    private static Set<String> hidden(List<Class<?>> resources) {
        Map<String, Set<String>> byRoot = new TreeMap<>();
        for (Class<?> type : resources) {
            Set<String> served = new TreeSet<>();
            collect(Resource.from(type), "", served);
            String root = nameless("/" + type.getAnnotation(Path.class).value());
            byRoot.computeIfAbsent(root, any -> new TreeSet<>())
                    .addAll(served.stream().map(DescriptionTest::nameless).toList());
        }
        Set<String> hidden = new TreeSet<>();
        byRoot.forEach((root, served) -> byRoot.forEach((longer, itsOwn) -> {
            if (longer.startsWith(root + "/")) {
                served.stream()
                        .filter(one -> (one.substring(one.indexOf('/')) + "/").startsWith(longer + "/"))
                        .filter(one -> !itsOwn.contains(one))
                        .forEach(hidden::add);
            }
        }));
        return hidden;
    }

    /** Parameters without their names: they match alike. */
    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceAll("/$", "");
    }

    @Test
    void everyOperationHasANameOfItsOwnWithoutAVerbOfHttp() {
        Set<String> names = new HashSet<>();
        operations().forEach(operation -> {
            String name = operation.path("operationId").asText();
            assertThat(names.add(name)).as(name).isTrue();
            assertThat(name).matches("[a-z][A-Za-z]+").doesNotStartWith("get").doesNotStartWith("post");
        });
    }

    @Test
    void everyOperationCanAnswerWithProblems() {
        operations().forEach(operation -> assertThat(
                        operation.path("responses").path("503").path("$ref").asText())
                .isEqualTo("#/components/responses/Problem503"));
        document.path("components").path("responses").forEach(response -> assertThat(
                        response.path("content").has("application/problem+json"))
                .isTrue());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(100);
        references.forEach(reference -> assertThat(
                        document.at(reference.asText().substring(1)).isMissingNode())
                .as(reference.asText())
                .isFalse());
    }

    @Test
    void nothingIsUnbounded() {
        List<JsonNode> all = new ArrayList<>();
        collect(document, all);
        assertThat(all).hasSizeGreaterThan(200);
        all.forEach(schema -> {
            switch (schema.path("type").asText()) {
                case "string" ->
                    assertThat(schema.has("maxLength") || schema.has("enum"))
                            .as(schema.toString())
                            .isTrue();
                case "integer", "number" ->
                    assertThat(schema.has("format") && schema.has("minimum") && schema.has("maximum"))
                            .as(schema.toString())
                            .isTrue();
                case "array" ->
                    assertThat(schema.has("maxItems") && schema.has("minItems"))
                            .as(schema.toString())
                            .isTrue();
                case "object" ->
                    assertThat(schema.has("additionalProperties"))
                            .as(schema.toString())
                            .isTrue();
                default -> {}
            }
        });
    }

    private static void collect(JsonNode node, List<JsonNode> schemas) {
        if (node.path("type").isTextual() && !node.path("in").isTextual()) {
            schemas.add(node);
        }
        node.forEach(part -> collect(part, schemas));
    }

    @Test
    void pathsAreKebabCaseAndSchemasPascalCase() {
        document.path("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .matches("(/([a-z][a-z0-9.-]*|\\{[a-z][A-Za-z]*}))+"));
        document.path("components").path("schemas").fieldNames().forEachRemaining(name -> assertThat(name)
                .matches("[A-Z][A-Za-z]+"));
    }

    /** Left in target for the national checker, which is no part of this build. */
    @AfterAll
    static void write() throws IOException {
        MAPPER.writeValue(Paths.get("target/openapi.json").toFile(), new DescriptionTest().document);
    }

    @Test
    void theYamlSaysWhatTheJsonSays() {
        String yaml = Yaml.of(MAPPER.convertValue(document, Map.class));
        assertThat(yaml).startsWith("\"openapi\": \"3.0.3\"\n").contains("\"/people/{id}\":\n");
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }
}
