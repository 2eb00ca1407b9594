package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** An evaluation meeting over REST, of two bodies and the person herself. */
public final class MeetingStory {
    private static final String TODAY = LocalDate.now().toString();
    private final Caller worker;

    public MeetingStory(CaseStory story) {
        this.worker = story.worker();
    }

    /** A meeting with its verdict, not signed yet. */
    public long held(long file) {
        long meeting = requested(file);
        put(meeting, "invitation", invitation()).expect(200);
        put(meeting, "session", session(List.of(1, 2, 3))).expect(200);
        return meeting;
    }

    long requested(long file) {
        return worker.post(
                        "/cases/" + file + "/meetings",
                        Map.of("question", "Serve un progetto di vita?", "secrecy", "ORDINARY"))
                .expect(201)
                .id();
    }

    Answer put(long meeting, String what, Map<String, Object> body) {
        String etag = worker.get("/meetings/" + meeting).expect(200).etag();
        return worker.put("/meetings/" + meeting + "/" + what, body, "If-Match", etag);
    }

    Answer sign(long meeting, Map<String, Object> signing) {
        String etag = worker.get("/meetings/" + meeting).expect(200).etag();
        return worker.post("/meetings/" + meeting + "/signatures", signing, "If-Match", etag);
    }

    static Map<String, Object> invitation() {
        return Map.of(
                "on",
                TODAY,
                "at",
                "09:30",
                "place",
                "Sala riunioni",
                "seats",
                List.of(
                        seat("municipality", "chair", "Elio Provetti", true),
                        seat("health", "professional", "Teresa Immaginari", true),
                        seat("other", "person", "Dario Esempio", false)),
                "quorum",
                List.of(Map.of("body", "municipality", "least", 1), Map.of("body", "health", "least", 1)));
    }

    private static Map<String, Object> seat(String body, String role, String name, boolean deciding) {
        return Map.of("body", body, "role", role, "name", name, "deciding", deciding);
    }

    /** Only the first member came. */
    static Map<String, Object> undecided(String minutes) {
        return Map.of(
                "on",
                TODAY,
                "present",
                List.of(1),
                "instruments",
                List.of(),
                "dissents",
                List.of(),
                "minutes",
                minutes);
    }

    static Map<String, Object> session(List<Integer> present) {
        return Map.of(
                "on",
                TODAY,
                "present",
                present,
                "instruments",
                List.of(
                        Map.of("body", "municipality", "title", "Relazione sociale"),
                        Map.of("body", "health", "title", "Scala funzionale")),
                "dissents",
                present.contains(3) ? List.of(Map.of("seat", 3, "reason", "Vorrei restare a casa mia.")) : List.of(),
                "conclusion",
                Map.of("outcome", "admitted", "words", "Progetto di vita.", "from", TODAY),
                "minutes",
                "Si discute del progetto di vita.");
    }
}
