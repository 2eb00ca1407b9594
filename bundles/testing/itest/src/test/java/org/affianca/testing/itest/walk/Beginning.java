package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.testing.leaks.FieldValue;

/** What a work begins with, by its kind and the description of its form; a script has the last word. */
final class Beginning {
    private static final int DAYS = 90;

    private final Ground ground;
    private final Script script;

    Beginning(Ground ground, Script script) {
        this.ground = ground;
        this.script = script;
    }

    Map<String, Object> of(JsonNode service, JsonNode form) {
        LocalDate today = LocalDate.now();
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("service", service.path("code").asText());
        work.put("from", today.toString());
        work.put("until", today.plusDays(DAYS).toString());
        byKind(service.path("kind").asText(), work);
        over(work, script.opening());
        work.put("details", details(form));
        return work;
    }

    private void byKind(String kind, Map<String, Object> work) {
        switch (kind) {
            case "GRANT":
                work.put("amount", 100);
                work.put("rhythm", "ONCE");
                work.put("payee", ground.number("person"));
                break;
            case "PLACEMENT":
                work.put("facility", ground.number("facility"));
                break;
            case "ORDER":
                work.put("authority", "Tribunale di Prova");
                work.put("reference", "RG 1/2026");
                break;
            case "REFERRAL":
                work.put("direction", "OUT");
                work.put("body", "Ente di Prova");
                break;
            case "APPLICATION":
                work.put("receivedOn", ground.said("today"));
                break;
            default:
                break;
        }
    }

    private Map<String, Object> details(JsonNode form) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (JsonNode group : form.path("groups")) {
            for (JsonNode field : group.path("fields")) {
                details.put(field.path("name").asText(), value(field));
            }
        }
        over(details, script.details());
        return details;
    }

    /** No two texts are the same, so that none is read back in the place of another. */
    private JsonNode value(JsonNode field) {
        String text = "Prova " + field.path("name").asText();
        return new FieldValue(text, ground.number("person"), true).of(field);
    }

    /** The script's values over the usual ones; what it leaves empty is not said at all. */
    void over(Map<String, Object> usual, Map<String, Object> said) {
        said.forEach((name, value) -> {
            Object told = ground.told(value);
            if (told == null) {
                usual.remove(name);
            } else {
                usual.put(name, told);
            }
        });
    }
}
