package org.affianca.rest.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.Versioned;

/** Describes one operation: what it takes, what it answers, what can go wrong. */
final class Operation {
    private static final String TOLD_BY_PROVIDER = "post /sign-on/{provider}/logout";
    private static final Set<String> PUBLIC = Set.of(
            "get /status",
            "post /session",
            "get /openapi.json",
            "get /openapi.yaml",
            "get /calendar-feeds/{token}",
            "get /sign-on",
            "get /sign-on/{provider}",
            "get /sign-on/{provider}/return",
            "get /sign-on/{provider}/farewell",
            TOLD_BY_PROVIDER);
    private final Described what;
    private final Schemas schemas;
    private final List<Object> parameters = new ArrayList<>();
    private final Set<Integer> problems = new TreeSet<>(Set.of(400, 429, 500, 503));
    private Optional<Map<String, Object>> body = Optional.empty();

    Operation(Described what, Schemas schemas) {
        this.what = what;
        this.schemas = schemas;
    }

    Map<String, Object> describe() {
        parameters.add(Parts.ref("parameters", "AcceptLanguage"));
        if (what.writes()) {
            problems.addAll(Set.of(403, 409));
        }
        if (what.verb().equals("post")) {
            parameters.add(Parts.ref("parameters", "IdempotencyKey"));
            problems.add(422);
        }
        for (Parameter parameter : what.method().getParameters()) {
            take(parameter);
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", what.operationId());
        operation.put("summary", Words.spaced(what.operationId()));
        operation.put("description", "See the contract of " + Words.spaced(what.group()) + ".");
        operation.put("tags", List.of(what.ofCore() ? what.group() : what.module()));
        operation.put("parameters", parameters);
        body.ifPresent(sent -> operation.put("requestBody", sent));
        String name = what.verb() + " " + what.path();
        boolean isPublic = PUBLIC.contains(name);
        operation.put("security", Parts.needs(!isPublic, what.writes() && !name.equals(TOLD_BY_PROVIDER)));
        if (!isPublic) {
            problems.addAll(Set.of(401, 403));
        }
        if (isPublic && what.writes()) {
            problems.add(401);
        }
        operation.put("responses", responses());
        return operation;
    }

    private void take(Parameter parameter) {
        if (parameter.isAnnotationPresent(Context.class)) {
            return;
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (Field field : parameter.getType().getDeclaredFields()) {
                named(field, field.getGenericType());
            }
        } else if (!named(parameter, parameter.getParameterizedType())) {
            body = Optional.of(body(parameter));
            problems.addAll(Set.of(413, 415, 422));
        }
    }

    private boolean named(AnnotatedElement element, Type type) {
        PathParam path = element.getAnnotation(PathParam.class);
        QueryParam query = element.getAnnotation(QueryParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (path != null) {
            problems.add(404);
            parameters.add(parameter(path.value(), "path", true, type));
        } else if (query != null) {
            parameters.add(parameter(query.value(), "query", false, type));
        } else if (header != null && header.value().equals("If-Match")) {
            problems.addAll(Set.of(412, 428));
            parameters.add(Parts.ref("parameters", "IfMatch"));
        } else if (header != null) {
            parameters.add(parameter(header.value(), "header", false, type));
        }
        return path != null || query != null || header != null;
    }

    private Map<String, Object> parameter(String name, String in, boolean required, Type type) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("description", Words.spaced(name));
        parameter.put("schema", schemas.asked(type));
        return parameter;
    }

    private Map<String, Object> body(Parameter parameter) {
        Consumes consumes = what.method().getAnnotation(Consumes.class);
        boolean raw = InputStream.class.isAssignableFrom(parameter.getType());
        String type = consumes != null && raw ? consumes.value()[0] : "application/json";
        return Map.of(
                "required",
                true,
                "content",
                Map.of(type, Map.of("schema", schemas.asked(parameter.getParameterizedType()))));
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        Describes described = what.method().getAnnotation(Describes.class);
        Type answer = answer(described);
        boolean empty = answer == void.class || answer == Void.class;
        int status = status(described, empty);
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", empty ? "Done" : "The answer");
        Map<String, Object> headers = Parts.headers(status);
        if (answer instanceof Class<?> type && Versioned.class.isAssignableFrom(type)) {
            headers.put("ETag", Parts.ref("headers", "ETag"));
        }
        good.put("headers", headers);
        if (!empty) {
            String type = described == null ? "application/json" : described.type();
            good.put("content", Map.of(type, Map.of("schema", schemas.answered(answer))));
        }
        responses.put(String.valueOf(status), good);
        problems.forEach(problem -> responses.put(String.valueOf(problem), Parts.problem(problem)));
        return responses;
    }

    private Type answer(@org.jspecify.annotations.Nullable Describes described) {
        return described == null ? what.method().getGenericReturnType() : described.answer();
    }

    private int status(@org.jspecify.annotations.Nullable Describes described, boolean empty) {
        Answers answers = what.method().getAnnotation(Answers.class);
        if (answers != null) {
            return answers.value();
        }
        if (answer(described) == Response.class) {
            return what.verb().equals("post") ? 201 : 200;
        }
        if (described != null && (described.status() != 200 || !empty)) {
            return described.status();
        }
        return empty ? 204 : 200;
    }
}
