package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** A work of one service, opened with all its fields and taken through its steps to an ending. */
final class Walk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS = 90;

    private final JsonNode service;
    private final Script script;
    private final Ground ground;
    private final Caller worker;

    Walk(JsonNode service, Script script, Ground ground) {
        this.service = service;
        this.script = script;
        this.ground = ground;
        this.worker = ground.story().worker();
    }

    /** What was walked; fails with the refusal's own words. */
    Walked done() {
        script.first().forEach(ground::act);
        String code = service.path("code").asText();
        JsonNode form = worker.get("/services/" + code + "/form").expect(200).json();
        Map<String, Object> opening = new Beginning(ground, script).of(service, form);
        Answer opened = worker.post("/cases/" + ground.said("case") + "/works", opening);
        if (opened.status() != 201) {
            throw new AssertionError("cannot be opened: " + opened.status() + " " + opened.text() + " with " + opening);
        }
        long work = opened.id();
        ground.know("work", work);
        List<String> way = script.path().isEmpty() ? Way.through(service) : script.path();
        way.stream().skip(1).forEach(step -> takes(work, step));
        return seen(work, opening, way, form);
    }

    private void takes(long work, String step) {
        script.before().getOrDefault(step, List.of()).forEach(ground::act);
        JsonNode next = next(work, step);
        new Readying(ground, work)
                .before(ground.story().sheet(work).json(), next.path("stage").asText());
        Answer now = ground.story().sheet(work);
        Answer taken = worker.post("/works/" + work + "/step", decision(next), "If-Match", now.etag());
        if (taken.status() != 200) {
            throw new AssertionError(
                    "step " + step + " after " + now.at("/step").asText() + ": " + taken.status() + " " + taken.text());
        }
    }

    private JsonNode next(long work, String step) {
        JsonNode all = ground.story().sheet(work).at("/next");
        for (JsonNode next : all) {
            if (next.path("step").asText().equals(step)) {
                return next;
            }
        }
        throw new AssertionError("step " + step + " does not follow, only " + all.findValuesAsText("step"));
    }

    private Map<String, Object> decision(JsonNode next) {
        String step = next.path("step").asText();
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("step", step);
        decision.put("on", ground.said("today"));
        decision.put("note", "Come concordato.");
        if (next.path("asks").toString().contains("\"until\"")) {
            decision.put("until", ground.said("today+" + DAYS));
        }
        if (!next.path("outcomes").isEmpty()) {
            decision.put("outcome", next.at("/outcomes/0/code").asText());
        }
        new Beginning(ground, script).over(decision, script.steps().getOrDefault(step, Map.of()));
        return decision;
    }

    private Walked seen(long work, Map<String, Object> opening, List<String> way, JsonNode form) {
        JsonNode sheet = ground.story().sheet(work).json();
        List<String> wrong = new ArrayList<>();
        String stage = sheet.path("stage").asText();
        if (!stage.equals("ENDED")) {
            wrong.add("is " + stage + " after its last step");
        }
        List<String> history = sheet.path("history").findValuesAsText("step");
        if (!history.equals(way)) {
            wrong.add("its history tells " + history + " instead of " + way);
        }
        if (opening.containsKey("amount") && !sheet.path("amount").isNumber()) {
            wrong.add("its amount is lost");
        }
        int fields = kept(JSON.valueToTree(opening.get("details")), sheet.path("details"), wrong);
        for (JsonNode deadline : sheet.path("deadlines")) {
            Spoken.in(deadline, "code", "label", "deadline", wrong);
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("; ", wrong));
        }
        return new Walked(
                service.path("code").asText(),
                service.path("kind").asText(),
                way,
                service.path("steps").size() - 1,
                fields,
                sheet.path("deadlines").size());
    }

    /** How many fields were read back as they were sent. */
    private static int kept(JsonNode sent, JsonNode found, List<String> wrong) {
        sent.properties().forEach(field -> {
            JsonNode back = found.path(field.getKey());
            boolean same = field.getValue().isNumber()
                    ? back.isNumber()
                            && back.decimalValue().compareTo(field.getValue().decimalValue()) == 0
                    : back.equals(field.getValue());
            if (!same) {
                wrong.add("its " + field.getKey() + " is " + back + " and was " + field.getValue());
            }
        });
        return sent.size();
    }
}
