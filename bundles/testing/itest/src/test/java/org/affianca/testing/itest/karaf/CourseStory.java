package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** How a case goes from one hand and one episode to the next, as somebody does it over REST. */
public final class CourseStory {
    private final Caller caller;
    private final LocalDate today = LocalDate.now();

    public CourseStory(Caller caller) {
        this.caller = caller;
    }

    public Answer file(long id) {
        return caller.get("/cases/" + id).expect(200);
    }

    public Answer open(String kind, long unit, Map<String, Object> more, Long... members) {
        Map<String, Object> opening = new LinkedHashMap<>(Map.of(
                "kind",
                kind,
                "members",
                List.of(members),
                "unit",
                unit,
                "reason",
                "Difficoltà",
                "secrecy",
                "ORDINARY"));
        opening.putAll(more);
        return caller.post("/cases", opening);
    }

    /** A move with what the state asks for, and nothing else. */
    public Answer move(long id, String to, Map<String, Object> more) {
        Map<String, Object> move = new LinkedHashMap<>(Map.of("to", to, "on", today.toString()));
        move.putAll(more);
        return caller.post("/cases/" + id + "/state", move, "If-Match", file(id).etag());
    }

    public Answer charge(long id, String note) {
        return move(id, "IN_CHARGE", Map.of("reason", "professional", "legalBasis", "agreement", "note", note));
    }

    public Answer close(long id, String override) {
        return move(id, "CLOSED", Map.of("reason", "4", "situationAtExit", "2", "override", override));
    }

    public Answer course(long id) {
        return caller.get("/cases/" + id + "/course").expect(200);
    }

    public Answer closing(long id) {
        return caller.get("/cases/" + id + "/closing").expect(200);
    }

    public Answer deliverNotice(long id, long person, String how) {
        return caller.post(
                "/cases/" + id + "/notices",
                Map.of("person", person, "on", today.toString(), "how", how),
                "If-Match",
                file(id).etag());
    }

    public Answer join(long id, long person) {
        return caller.post(
                "/cases/" + id + "/members",
                Map.of("person", person, "from", today.toString()),
                "If-Match",
                file(id).etag());
    }

    public Answer leave(long id, long person) {
        return caller.delete("/cases/" + id + "/members/" + person + "?last=" + today, "If-Match", file(id).etag());
    }

    public Answer propose(long id, long unit, String reason) {
        return caller.post(
                "/cases/" + id + "/transfers",
                Map.of(
                        "unit",
                        unit,
                        "reason",
                        reason,
                        "answerBy",
                        today.plusDays(7).toString()),
                "If-Match",
                file(id).etag());
    }

    public Answer answer(Answer transfer, boolean accepted, String reason, long manager) {
        Map<String, Object> answer = new LinkedHashMap<>(Map.of("accepted", accepted, "reason", reason));
        if (accepted) {
            answer.put("manager", manager);
        }
        return caller.post("/transfers/" + transfer.id() + "/answer", answer, "If-Match", transfer.etag());
    }

    /** A household of these people over REST. */
    public long household(Long... members) {
        String since = today.minusYears(1).toString();
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        for (Long member : members) {
            all.add(Map.of("person", member, "relationship", all.isEmpty() ? "1" : "3", "from", since));
        }
        return caller.post("/households", Map.of("kind", "DE_FACTO", "from", since, "members", all))
                .expect(201)
                .id();
    }

    /** A grant of one payment that has begun; its one instalment is due. */
    public long grant(long id, long payee, String amount) {
        long work = caller.post(
                        "/cases/" + id + "/works",
                        Map.of(
                                "service",
                                "core.economic-aid",
                                "from",
                                today.toString(),
                                "until",
                                today.toString(),
                                "amount",
                                new java.math.BigDecimal(amount),
                                "rhythm",
                                "ONCE",
                                "payee",
                                payee))
                .expect(201)
                .id();
        step(work, "STARTED", "");
        step(work, "FINISHED", "completed");
        return work;
    }

    private void step(long work, String step, String outcome) {
        Map<String, Object> asked = new LinkedHashMap<>(Map.of("step", step, "on", today.toString(), "note", ""));
        if (!outcome.isEmpty()) {
            asked.put("outcome", outcome);
        }
        Answer now = caller.get("/works/" + work).expect(200);
        caller.post("/works/" + work + "/step", asked, "If-Match", now.etag()).expect(200);
    }

    public void pay(long work) {
        for (JsonNode instalment : caller.get("/works/" + work).expect(200).at("/instalments")) {
            caller.post(
                            "/works/" + work + "/instalments/"
                                    + instalment.path("id").asLong() + "/payment",
                            Map.of("on", today.toString()))
                    .expect(200);
        }
    }
}
