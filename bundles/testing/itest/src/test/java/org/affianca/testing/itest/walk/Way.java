package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way through the steps of a service in the order of its file: on to what was not taken yet, a pause only where there is
 * no other way, and an ending when nothing else is left.
 */
final class Way {
    private static final String ENDED = "ENDED";
    private static final String PAUSED = "PAUSED";
    private static final String VOID = "VOID";

    private final Map<String, JsonNode> steps = new LinkedHashMap<>();

    private Way(JsonNode service) {
        service.path("steps").forEach(step -> steps.put(step.path("name").asText(), step));
    }

    static List<String> through(JsonNode service) {
        Way way = new Way(service);
        String first = way.steps.keySet().iterator().next();
        return way.on(List.of(first))
                .orElseThrow(() ->
                        new AssertionError(service.path("code").asText() + " comes to no end from its first step"));
    }

    private Optional<List<String>> on(List<String> taken) {
        String now = taken.get(taken.size() - 1);
        if (stage(now).equals(ENDED)) {
            return Optional.of(taken);
        }
        return next(now)
                .filter(name -> !taken.contains(name))
                .map(name -> on(with(taken, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<String> next(String step) {
        List<String> all = new ArrayList<>();
        steps.get(step).path("next").forEach(name -> all.add(name.asText()));
        all.removeIf(name -> stage(name).equals(VOID));
        Stream<String> onwards = all.stream()
                .filter(name -> !stage(name).equals(ENDED) && !stage(name).equals(PAUSED));
        Stream<String> endings = all.stream().filter(name -> stage(name).equals(ENDED));
        Stream<String> pauses = all.stream().filter(name -> stage(name).equals(PAUSED));
        return Stream.of(onwards, endings, pauses).flatMap(some -> some);
    }

    private String stage(String step) {
        JsonNode found = steps.get(step);
        return found == null ? VOID : found.path("stage").asText();
    }

    private static List<String> with(List<String> taken, String next) {
        List<String> more = new ArrayList<>(taken);
        more.add(next);
        return more;
    }
}
