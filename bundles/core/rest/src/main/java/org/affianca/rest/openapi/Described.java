package org.affianca.rest.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.rest.call.Call;

/** A resource method as the description sees it: where it stands, which verb it answers, what it is called. */
record Described(String module, Class<?> resource, Method method, String verb, String path) {
    static List<Described> of(String module, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Described(
                                module,
                                resource,
                                method,
                                verb.toLowerCase(Locale.ROOT),
                                path(module, resource, method))))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(String module, Class<?> resource, Method method) {
        String below = module.equals(Call.CORE) ? "" : "/areas/" + module;
        return below + part(resource.getAnnotation(Path.class)) + part(method.getAnnotation(Path.class));
    }

    private static String part(@org.jspecify.annotations.Nullable Path path) {
        if (path == null || path.value().isBlank() || path.value().equals("/")) {
            return "";
        }
        String plain = path.value().replaceAll("^/|/$", "").replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}");
        return "/" + plain;
    }

    boolean ofCore() {
        return module.equals(Call.CORE);
    }

    boolean writes() {
        return !verb.equals("get");
    }

    /** Words of the resource and of the method, none of them a verb of HTTP: {@code peopleSearch}. */
    String operationId() {
        String group = group();
        String name = method.getName();
        String own = name.equals(group) ? name : group + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return ofCore() ? own : module + Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }

    String group() {
        String simple = resource.getSimpleName().replaceAll("Resource$", "");
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
