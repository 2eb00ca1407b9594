package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Clocks over REST, and the one that a removal by night starts. */
public final class ClockStory {
    private final CaseStory story;
    private final Caller worker;

    public ClockStory(CaseStory story) {
        this.story = story;
        this.worker = story.worker();
    }

    /** A work of core's own; the order of a judge asks for nothing more. */
    public long order(long file) {
        return opened(file, "core.order", Map.of("authority", "Tribunale di Esempio", "reference", "RG 403/2026"));
    }

    long opened(long file, String service, Map<String, Object> more) {
        Map<String, Object> opening = new LinkedHashMap<>(
                Map.of("service", service, "from", LocalDate.now().minusDays(3).toString(), "details", Map.of()));
        opening.putAll(more);
        return worker.post("/cases/" + file + "/works", opening).expect(201).id();
    }

    /** A removal by night as the minors' area knows it, which must be there. */
    long removal(long file) {
        return opened(
                file,
                "minors.emergency-removal",
                Map.of(
                        "authority",
                        "Servizio sociale del Comune",
                        "reference",
                        "Provvedimento 403 di notte",
                        "details",
                        H2Story.removalDetails()));
    }

    /** A removal that was told and sent, with what is awaited now. */
    public long removal() {
        long work = removal(story.caseInCharge());
        LocalDateTime night = LocalDate.now().minusDays(2).atTime(3, 40);
        happened(work, "placed-in-safety", night, "").expect(201);
        happened(work, "prosecutor-told", night.plusMinutes(25), "Telefonata").expect(201);
        happened(work, "prosecutor-written", night.withHour(18), "Ricevuta PEC").expect(201);
        return work;
    }

    Answer clock(long work) {
        return worker.get("/works/" + work + "/clock").expect(200);
    }

    Answer happened(long work, String word, LocalDateTime at, String proof) {
        return post(work, "moments", Map.of("word", word, "at", at.toString(), "proof", proof));
    }

    Answer post(long work, String what, Map<String, Object> body) {
        return worker.post(
                "/works/" + work + "/clock/" + what,
                body,
                "If-Match",
                clock(work).etag());
    }

    static JsonNode deadline(Answer clock, String code) {
        for (JsonNode one : clock.at("/deadlines")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no deadline " + code + " in " + clock.text());
    }
}
