package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether people read words where the program has codes. */
final class Spoken {
    private Spoken() {}

    /** Complains unless what stands under {@code label} is a word and not the code itself. */
    static void in(JsonNode one, String code, String label, String what, List<String> wrong) {
        String word = one.path(label).asText();
        if (word.isBlank() || word.equals(one.path(code).asText())) {
            wrong.add("the " + what + " " + one.path(code).asText() + " has no word");
        }
    }

    static void service(JsonNode service, List<String> wrong) {
        in(service, "code", "label", "service", wrong);
        for (JsonNode step : service.path("steps")) {
            in(step, "name", "label", "step", wrong);
            step.path("outcomes").forEach(outcome -> in(outcome, "code", "label", "outcome", wrong));
        }
    }

    static void form(JsonNode form, List<String> wrong) {
        for (JsonNode group : form.path("groups")) {
            in(group, "name", "label", "group", wrong);
            for (JsonNode field : group.path("fields")) {
                in(field, "name", "label", "field", wrong);
                field.path("choices").forEach(choice -> in(choice, "code", "label", "choice", wrong));
            }
        }
    }
}
