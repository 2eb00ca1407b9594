package org.affianca.testing.itest.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request of a script.
 *
 * @param as the role of who sends it
 * @param after where the version is read that it is written against
 * @param takes names for values of the answer, by their JSON pointers
 */
record Act(
        String method,
        String path,
        String as,
        Optional<String> after,
        Map<String, Object> body,
        Map<String, String> takes) {
    static Act of(Map<String, Object> plain) {
        String method = plain.containsKey("put") ? "put" : "post";
        String path = String.valueOf(plain.get(method));
        Optional<String> after = Optional.ofNullable(plain.get("after")).map(String::valueOf);
        Map<String, String> takes = new LinkedHashMap<>();
        Script.map(plain.get("take")).forEach((name, pointer) -> takes.put(name, String.valueOf(pointer)));
        return new Act(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                String.valueOf(plain.getOrDefault("as", "worker")),
                method.equals("put") ? after.or(() -> Optional.of(path)) : after,
                Script.map(plain.get("body")),
                takes);
    }
}
