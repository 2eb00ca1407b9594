package org.affianca.testing.itest.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the description of a service alone does not tell who walks it: a paragraph of an area's {@code walks.yaml}.
 *
 * @param child whether the person it is about is the child of the case
 * @param opening over what every work of the kind begins with
 * @param details over what the form's description gave
 * @param first what is done before the work is opened
 * @param path the steps when they are not those of the file's order; empty else
 * @param before what is done before a step is taken, by its name
 * @param steps how a step is decided, over what is usual
 * @param body over what an entry of a register usually says
 */
record Script(
        boolean child,
        Map<String, Object> opening,
        Map<String, Object> details,
        List<Act> first,
        List<String> path,
        Map<String, List<Act>> before,
        Map<String, Map<String, Object>> steps,
        Map<String, Object> body) {
    private static final Set<String> KEYS =
            Set.of("who", "opening", "details", "first", "path", "before", "steps", "body");

    static Script of(String service, Map<?, ?> plain) {
        for (Object key : plain.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("walks of " + service + ": '" + key + "' is none of " + KEYS);
            }
        }
        Map<String, List<Act>> before = new LinkedHashMap<>();
        map(plain.get("before")).forEach((step, acts) -> before.put(step, acts(acts)));
        Map<String, Map<String, Object>> steps = new LinkedHashMap<>();
        map(plain.get("steps")).forEach((step, decision) -> steps.put(step, map(decision)));
        return new Script(
                "child".equals(plain.get("who")),
                map(plain.get("opening")),
                map(plain.get("details")),
                acts(plain.get("first")),
                list(plain.get("path")).stream().map(String::valueOf).toList(),
                before,
                steps,
                map(plain.get("body")));
    }

    /** Nothing to add. */
    static Script silent() {
        return of("", Map.of());
    }

    private static List<Act> acts(@Nullable Object plain) {
        List<Act> acts = new ArrayList<>();
        for (Object one : list(plain)) {
            acts.add(Act.of(map(one)));
        }
        return acts;
    }

    private static List<?> list(@Nullable Object plain) {
        return plain instanceof List<?> list ? list : List.of();
    }

    static Map<String, Object> map(@Nullable Object plain) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (plain instanceof Map<?, ?> given) {
            given.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
