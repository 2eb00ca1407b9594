package org.affianca.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts every operation shares: problems, headers, parameters, the session. */
final class Parts {
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request cannot be read"),
            Map.entry(401, "No live session"),
            Map.entry(403, "Not within the role, or not from a page of ours"),
            Map.entry(404, "No such record, or not visible"),
            Map.entry(409, "Refused, with the reasons"),
            Map.entry(412, "Changed meanwhile, by whom and when"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Media type not accepted"),
            Map.entry(422, "Not valid, with every flaw and its place"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "Unexpected fault, with the number under which it was logged"),
            Map.entry(503, "Not available at the moment")));

    private Parts() {}

    static Map<String, Object> problem(int status) {
        return Map.of("$ref", "#/components/responses/Problem" + status);
    }

    static Map<String, Object> responses() {
        Map<String, Object> all = new LinkedHashMap<>();
        PROBLEMS.forEach((status, description) -> {
            Map<String, Object> response = new LinkedHashMap<>();
            response.put("description", description);
            response.put("headers", headers(status));
            response.put(
                    "content",
                    Map.of(
                            "application/problem+json",
                            Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
            all.put("Problem" + status, response);
        });
        return all;
    }

    static Map<String, Object> headers(int status) {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", ref("headers", "CacheControl"));
        if (status < 500) {
            headers.put("X-RateLimit-Limit", ref("headers", "RateLimitLimit"));
            headers.put("X-RateLimit-Remaining", ref("headers", "RateLimitRemaining"));
            headers.put("X-RateLimit-Reset", ref("headers", "RateLimitReset"));
        }
        if (status == 429 || status == 503) {
            headers.put("Retry-After", ref("headers", "RetryAfter"));
        }
        return headers;
    }

    static Map<String, Object> ref(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    static Map<String, Object> componentHeaders() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("CacheControl", text("no-store: what is personal is kept nowhere.", 64));
        headers.put("ETag", text("The version of the record.", 32));
        headers.put("RateLimitLimit", count("Requests an account may make in a minute."));
        headers.put("RateLimitRemaining", count("Requests left in this minute."));
        headers.put("RateLimitReset", count("Seconds until the minute is over."));
        headers.put("RetryAfter", count("Seconds after which to come again."));
        return headers;
    }

    private static Map<String, Object> text(String description, int longest) {
        return Map.of("description", description, "schema", Map.of("type", "string", "maxLength", longest));
    }

    private static Map<String, Object> count(String description) {
        return Map.of(
                "description",
                description,
                "schema",
                Map.of("type", "integer", "format", "int32", "minimum", 0, "maximum", Integer.MAX_VALUE));
    }

    static Map<String, Object> componentParameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("AcceptLanguage", header("Accept-Language", false, "it or en; Italian unless said.", 200));
        parameters.put("IfMatch", header("If-Match", true, "The version that was read: the ETag.", 32));
        parameters.put("IdempotencyKey", header("Idempotency-Key", false, "Same key, same answer, done once.", 64));
        return parameters;
    }

    private static Map<String, Object> header(String name, boolean required, String description, int longest) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "header");
        parameter.put("required", required);
        parameter.put("description", description);
        parameter.put("schema", Map.of("type", "string", "maxLength", longest));
        return parameter;
    }

    static Map<String, Object> security() {
        Map<String, Object> schemes = new LinkedHashMap<>();
        schemes.put(
                "session",
                key(
                        "Cookie",
                        "affianca-session=SECRET (over TLS __Host-affianca-session), as signing in sets it; HttpOnly,"
                                + " SameSite=Strict."));
        schemes.put("machine", bearer("affianca_SECRET: the token of a service account, within its scopes."));
        schemes.put("client", key("X-Affianca", "Always 1, on whatever changes something: no other page can send it."));
        return schemes;
    }

    private static Map<String, Object> bearer(String description) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("type", "http");
        scheme.put("scheme", "bearer");
        scheme.put("description", description);
        return scheme;
    }

    private static Map<String, Object> key(String name, String description) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("type", "apiKey");
        scheme.put("in", "header");
        scheme.put("name", name);
        scheme.put("description", description);
        return scheme;
    }

    /**
     * What a request must carry: a session unless it is for everybody, and proof of its origin when it changes something;
     * or a machine's token instead of both.
     */
    static List<Object> needs(boolean session, boolean client) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (session) {
            all.put("session", List.of());
        }
        if (client) {
            all.put("client", List.of());
        }
        return session ? List.of(all, Map.of("machine", List.of())) : List.of(all);
    }
}
