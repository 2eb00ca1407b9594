package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.karaf.RegisterStory;

/** What stands in a register and not in a case: written as its kind, read again, and ended. */
final class Registering {
    private final Ground ground;
    private final Caller coordinator;
    private final RegisterStory story;

    Registering(Ground ground) {
        this.ground = ground;
        this.coordinator = ground.caller("coordinator");
        this.story = new RegisterStory(coordinator, ground.number("unit"));
    }

    static String list(String target) {
        return switch (target.substring(0, target.indexOf(':'))) {
            case "undertaking" -> "undertaking-kind";
            case "activity" -> "activity-type";
            case "writing" -> "writing-kind";
            default -> throw new AssertionError("nobody knows the register of " + target);
        };
    }

    void done(String target, Script script) {
        script.first().forEach(ground::act);
        String sort = target.substring(0, target.indexOf(':'));
        String code = target.substring(target.indexOf(':') + 1);
        Map<String, Object> entry = new LinkedHashMap<>(usual(sort, code));
        new Beginning(ground, script).over(entry, script.body());
        String noun = sort.equals("activity") ? "activities" : sort + "s";
        Caller who = sort.equals("activity") ? ground.story().worker() : coordinator;
        Answer made = who.post("/" + noun, entry).expect(201);
        Answer read = who.get("/" + noun + "/" + made.id()).expect(200);
        JsonNode data = read.json().findParent(sort.equals("activity") ? "type" : "kind");
        if (data == null
                || !data.path(sort.equals("activity") ? "type" : "kind")
                        .asText()
                        .equals(code)) {
            throw new AssertionError("it is read as another than it was written: " + read.text());
        }
        if (!sort.equals("activity")) {
            entry.put("until", ground.said("today"));
            who.put("/" + noun + "/" + made.id(), entry, "If-Match", read.etag())
                    .expect(200);
        }
    }

    private Map<String, Object> usual(String sort, String code) {
        return switch (sort) {
            case "undertaking" -> story.undertaking(code, RegisterStory.name("Tavolo"), List.of());
            case "writing" -> story.writing(code, RegisterStory.name("Piano"));
            default ->
                Map.ofEntries(
                        Map.entry("title", RegisterStory.name("Gruppo")),
                        Map.entry("type", code),
                        Map.entry("unit", ground.number("unit")),
                        Map.entry("provider", "Cooperativa Esempio"),
                        Map.entry("place", "Sala civica"),
                        Map.entry("from", ground.said("today-30")),
                        Map.entry("aim", "Stare insieme."));
        };
    }
}
