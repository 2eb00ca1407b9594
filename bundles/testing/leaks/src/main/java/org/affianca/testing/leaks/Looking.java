package org.affianca.testing.leaks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each user sees without knowing any id: lists, counts and searches; before and after there is something to hide. */
final class Looking {
    private static final int MOST_CHOICES = 6;

    private final Crowd crowd;
    private final Findings findings;
    private final List<Operation> open;

    Looking(Crowd crowd, Findings findings, List<Operation> open) {
        this.crowd = crowd;
        this.findings = findings;
        this.open = open;
    }

    /** All the views of a user, by what was asked. */
    Map<String, String> views(Who who) {
        Map<String, String> views = new LinkedHashMap<>();
        for (Operation operation : open) {
            for (Map.Entry<String, Way> asked : questions(operation).entrySet()) {
                Reply reply = crowd.door(who).get(asked.getKey());
                findings.read(asked.getValue(), operation, who, reply);
                views.put(asked.getKey(), reply.face(List.of()));
            }
        }
        return views;
    }

    /** Views that changed although nothing changed for this user. */
    void compare(Who who, Map<String, String> before, Map<String, String> after) {
        for (Operation operation : open) {
            questions(operation)
                    .forEach((asked, way) -> findings.alike(
                            way,
                            operation,
                            who,
                            "with something to hide, " + asked + " changed",
                            before.getOrDefault(asked, ""),
                            after.getOrDefault(asked, "")));
        }
    }

    /** The list as it comes, and with each choice its parameters offer. */
    private static Map<String, Way> questions(Operation operation) {
        Map<String, Way> questions = new LinkedHashMap<>();
        String all = operation.queries().stream().anyMatch(query -> query.name().equals("limit")) ? "limit=200" : "";
        String path = operation.template();
        questions.put(all.isEmpty() ? path : path + "?" + all, Way.of(operation));
        for (Operation.Query query : operation.queries()) {
            for (String choice : choices(query)) {
                String asked = path + "?" + query.name() + "=" + choice + (all.isEmpty() ? "" : "&" + all);
                questions.put(asked, Way.by(query, operation));
            }
        }
        return questions;
    }

    private static List<String> choices(Operation.Query query) {
        List<String> choices = new ArrayList<>();
        query.schema().path("enum").forEach(choice -> choices.add(choice.asText()));
        if (query.schema().path("type").asText().equals("boolean")) {
            choices.add("true");
        }
        if (query.name().matches("sort|order|by") && choices.isEmpty()) {
            choices.addAll(List.of("name", "text", "id", "-id"));
        }
        return choices.subList(0, Math.min(MOST_CHOICES, choices.size()));
    }
}
