package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.karaf.AssessmentStory;
import org.affianca.testing.itest.karaf.PlanStory;

/** What core asks of every work of a kind before a step: a signed plan, a questionnaire that is whole, a sheet that goes along. */
final class Readying {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ground ground;
    private final Caller worker;
    private final long work;

    Readying(Ground ground, long work) {
        this.ground = ground;
        this.worker = ground.story().worker();
        this.work = work;
    }

    void before(JsonNode sheet, String stage) {
        String now = sheet.path("stage").asText();
        boolean begins = List.of("DRAFT", "WAITING").contains(now);
        switch (sheet.path("kind").asText()) {
            case "PLAN":
                if (begins && stage.equals("RUNNING") && !sheet.has("inForce")) {
                    new PlanStory(ground.story()).agree(work, ground.said("today"), ground.said("today"));
                }
                break;
            case "REFERRAL":
                if (now.equals("DRAFT") && sheet.path("direction").asText().equals("OUT")) {
                    handsOver();
                }
                break;
            case "ASSESSMENT":
                if (stage.equals("ENDED") && !sheet.path("instrument").asText().isEmpty()) {
                    asks();
                }
                break;
            default:
                break;
        }
    }

    private void handsOver() {
        String at = "/works/" + work + "/referral";
        Answer empty = worker.get(at).expect(200);
        if (!empty.at("/lacking").isEmpty()) {
            Map<String, Object> sheet = Map.of(
                    "purpose",
                    "Valutazione per un percorso comune",
                    "basis",
                    "consent",
                    "consentOn",
                    ground.said("today"),
                    "shared",
                    List.of(Map.of("what", "identity")));
            worker.put(at, sheet, "If-Match", empty.etag()).expect(200);
        }
    }

    /** Answers what is lacking until nothing is, for an answer may bring another question. */
    private void asks() {
        if (worker.get("/works/" + work + "/assessment").status() == 404) {
            worker.post("/works/" + work + "/assessment", Map.of("person", ground.number("person")))
                    .expect(201);
        }
        JsonNode instrument =
                worker.get("/works/" + work + "/assessment").expect(200).at("/instrument");
        Answer sheet = worker.get(AssessmentStory.sheet(work, 1)).expect(200);
        while (!sheet.at("/lacking").isEmpty()) {
            ObjectNode answers = JSON.createObjectNode();
            for (JsonNode item : sheet.at("/lacking")) {
                answers.set(item.asText(), answer(instrument, item.asText()));
            }
            Map<String, Object> given = Script.map(JSON.convertValue(answers, Map.class));
            sheet = AssessmentStory.fill(worker, work, 1, sheet.etag(), given).expect(200);
        }
        if (!sheet.at("/complete").asBoolean()) {
            AssessmentStory.complete(worker, work, 1, sheet.etag()).expect(200);
        }
    }

    private JsonNode answer(JsonNode instrument, String id) {
        for (JsonNode section : instrument.path("sections")) {
            for (JsonNode item : section.path("items")) {
                if (item.path("id").asText().equals(id)) {
                    return answer(item);
                }
            }
        }
        throw new AssertionError("no question " + id + " in " + instrument.path("code"));
    }

    private JsonNode answer(JsonNode item) {
        JsonNode option = item.at("/options/0/code");
        return switch (item.path("type").asText()) {
            case "YES_NO" -> JSON.getNodeFactory().booleanNode(true);
            case "CHOICE" -> option;
            case "CHOICES" -> JSON.createArrayNode().add(option);
            case "DATE" -> JSON.getNodeFactory().textNode(ground.said("today"));
            case "TEXT" -> JSON.getNodeFactory().textNode("Prova");
            case "PERSON" -> JSON.getNodeFactory().numberNode(ground.number("person"));
            case "GRID" -> {
                ObjectNode rows = JSON.createObjectNode();
                item.path("rows").forEach(row -> rows.set(row.path("code").asText(), option));
                yield rows;
            }
            default -> JSON.getNodeFactory().numberNode(item.path("least").decimalValue());
        };
    }
}
