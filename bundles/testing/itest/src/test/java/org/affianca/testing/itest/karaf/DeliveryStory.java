package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Measures by the hour, group activities and appointments over REST; no area is needed. */
public final class DeliveryStory {
    static final String SERVICE = "core.measure";
    private final CaseStory story;
    private final Caller worker;
    private final LocalDate today = LocalDate.now();

    public DeliveryStory(CaseStory story) {
        this.story = story;
        this.worker = story.worker();
    }

    /** A measure that has run since the first of last month. */
    public long running(long file) {
        LocalDate from = today.minusMonths(1).withDayOfMonth(1);
        long work = worker.post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service",
                                SERVICE,
                                "from",
                                from.toString(),
                                "until",
                                today.plusYears(1).toString(),
                                "provider",
                                "Biblioteca civica",
                                "details",
                                Map.of()))
                .expect(201)
                .id();
        story.step(work, "STARTED", from.toString(), "", "").expect(200);
        return work;
    }

    /** 120 hours of community service, five each weekday from Monday to Friday. */
    public Answer planned(long work) {
        List<Map<String, Object>> week = new ArrayList<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            week.add(Map.of("day", day, "at", "09:00", "quantity", 5));
        }
        return plan(work, "\"0\"", Map.of("due", 120, "holidays", false, "weekly", week, "exceptions", List.of()));
    }

    Answer plan(long work, String etag, Map<String, Object> plan) {
        return worker.put("/works/" + work + "/schedule", plan, "If-Match", etag);
    }

    /** The protected visits of a family, with two sessions that have been and one to come. */
    public long visits(long file, long person) {
        Answer open = worker.post(
                        "/activities",
                        Map.ofEntries(
                                Map.entry("title", "Incontri protetti"),
                                Map.entry("type", "protected-visit"),
                                Map.entry("unit", unitOf(file)),
                                Map.entry("caseId", file),
                                Map.entry("provider", ""),
                                Map.entry("place", "Spazio neutro"),
                                Map.entry("from", today.minusMonths(2).toString()),
                                Map.entry("aim", "Mantenere il legame.")))
                .expect(201);
        long id = open.id();
        act(
                        id,
                        "/enrolments",
                        Map.of("person", person, "since", today.minusMonths(2).toString()))
                .expect(201);
        act(
                        id,
                        "/sessions",
                        Map.of("first", today.minusWeeks(2).toString(), "from", "15:00", "until", "16:30", "place", ""))
                .expect(201);
        act(
                        id,
                        "/sessions",
                        Map.of("first", today.minusWeeks(1).toString(), "from", "15:00", "until", "16:30", "place", ""))
                .expect(201);
        act(
                        id,
                        "/sessions",
                        Map.of("first", today.plusDays(2).toString(), "from", "15:00", "until", "16:30", "place", ""))
                .expect(201);
        return id;
    }

    Answer act(long activity, String what, Map<String, Object> body) {
        return worker.post("/activities/" + activity + what, body, "If-Match", etag(activity));
    }

    Answer mark(long activity, List<Map<String, Object>> sessions) {
        return worker.put(
                "/activities/" + activity + "/marks", Map.of("sessions", sessions), "If-Match", etag(activity));
    }

    public Answer appointed(long file, LocalDate on, long staff) {
        return worker.post(
                "/appointments",
                Map.ofEntries(
                        Map.entry("title", "Colloquio riservato"),
                        Map.entry("type", "interview"),
                        Map.entry("on", on.toString()),
                        Map.entry("from", "09:30"),
                        Map.entry("until", "10:30"),
                        Map.entry("place", "Sede"),
                        Map.entry("room", ""),
                        Map.entry("caseId", file),
                        Map.entry("persons", List.of()),
                        Map.entry("staff", List.of(staff)),
                        Map.entry("note", "")));
    }

    long unitOf(long file) {
        return worker.get("/cases/" + file).expect(200).at("/unit").asLong();
    }

    private String etag(long activity) {
        return worker.get("/activities/" + activity).expect(200).etag();
    }
}
