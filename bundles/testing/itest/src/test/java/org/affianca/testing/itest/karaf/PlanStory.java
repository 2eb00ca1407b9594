package org.affianca.testing.itest.karaf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;

/** A plan over REST: written, proposed, signed; each act expected to succeed. */
public final class PlanStory {
    static final int PERSON = 41;
    static final int MANAGER = 42;
    static final int MOTHER = 43;
    static final int REFERENT = 44;

    private final CaseStory story;

    public PlanStory(CaseStory story) {
        this.story = story;
    }

    public long open(long file, String from) {
        return story.worker()
                .post("/cases/" + file + "/works", Map.of("service", "core.individual-plan", "from", from))
                .expect(201)
                .id();
    }

    /** A plan that the person and the case manager have signed. */
    public long agreed(long file, String from, String signedOn) {
        long work = open(file, from);
        agree(work, from, signedOn);
        return work;
    }

    /** Writes, proposes and signs the plan of a work. */
    public void agree(long work, String from, String signedOn) {
        write(work, content()).expect(200);
        propose(work, from).expect(200);
        sign(work, PERSON, signed(signedOn)).expect(200);
        sign(work, MANAGER, signed(signedOn)).expect(200);
    }

    /** Dario's project of life, as in the fourth scenario. */
    public static Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("aim", "Vivere con due amici vicino a casa");
        content.put("reviewMonths", 6);
        content.put(
                "goals",
                List.of(
                        Map.of(
                                "number",
                                1,
                                "text",
                                "Saper stare da solo",
                                "term",
                                "MEDIUM",
                                "actions",
                                List.of(
                                        action(11, "Palestra di autonomia due giorni a settimana", "SERVICE"),
                                        action(12, "Cucinare una cena a settimana", "PERSON"),
                                        action(14, "Trasporto al lavoro", "BODY")),
                                "indicators",
                                List.of(Map.of(
                                        "number", 13,
                                        "text", "Notti fuori casa al mese",
                                        "baseline", "0",
                                        "target", "8"))),
                        Map.of("number", 2, "text", "Un lavoro", "term", "LONG")));
        content.put(
                "commitments",
                List.of(Map.of(
                        "number", 21, "party", "FAMILY", "name", "La mamma", "text", "Lo accompagna il primo mese")));
        content.put(
                "budget",
                List.of(
                        paid(31, "FUND", "FNA", 6000, 11),
                        paid(32, "BODY", "Comune", 3200, 11),
                        paid(33, "FUND", "L. 112", 4800, 12),
                        paid(34, "IN_KIND", "Famiglia", 0, 14)));
        content.put(
                "signatories",
                List.of(
                        signatory(PERSON, "PERSON", "Dario Esempio", true),
                        signatory(MANAGER, "CASE_MANAGER", "Marta Inventati", true),
                        signatory(MOTHER, "FAMILY", "La mamma di Dario", false),
                        signatory(REFERENT, "REFERENT", "Teresa Immaginari", false)));
        return content;
    }

    private static Map<String, Object> action(int number, String text, String responsible) {
        return Map.of("number", number, "text", text, "responsible", responsible);
    }

    private static Map<String, Object> paid(int number, String source, String name, int euro, int action) {
        return Map.of(
                "number", number,
                "source", source,
                "name", name,
                "what", "Anno 2026",
                "action", action,
                "amount", euro,
                "rhythm", "ONCE");
    }

    private static Map<String, Object> signatory(int number, String role, String name, boolean required) {
        return Map.of("number", number, "role", role, "name", name, "required", required);
    }

    public static Map<String, Object> signed(String on) {
        return Map.of("answer", "SIGNED", "on", on, "how", "paper");
    }

    public static Map<String, Object> refused(String on, String reason) {
        return Map.of("answer", "REFUSED", "on", on, "reason", reason);
    }

    public Answer plan(long work) {
        return story.worker().get("/works/" + work + "/plan").expect(200);
    }

    public Answer write(long work, Map<String, Object> content) {
        return put(work, "", content);
    }

    public Answer propose(long work, String on) {
        return put(work, "/agreement/proposal", Map.of("on", on));
    }

    public Answer sign(long work, int signatory, Map<String, Object> answer) {
        return put(work, "/agreement/signatures/" + signatory, answer);
    }

    public Answer put(long work, String part, Object body) {
        return story.worker()
                .put(
                        "/works/" + work + "/plan" + part,
                        body,
                        "If-Match",
                        plan(work).etag());
    }

    public Answer post(long work, String part, Object body) {
        return story.worker()
                .post(
                        "/works/" + work + "/plan" + part,
                        body,
                        "If-Match",
                        plan(work).etag());
    }
}
