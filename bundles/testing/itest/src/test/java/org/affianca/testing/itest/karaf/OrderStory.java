package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** The decree of a court over REST, notified yesterday at noon. */
public final class OrderStory {
    private static final LocalDate TODAY = LocalDate.now();

    private final Town town;
    private final Caller worker;

    public OrderStory(Town town, Caller worker) {
        this.town = town;
        this.worker = worker;
    }

    /** Writes the order whole: heading, a report that repeats, a hearing, a curator. */
    public void whole(long work) {
        put(work, "", mandate(court("Tribunale di Esempio"))).expect(200);
        post(work, "/obligations", report()).expect(201);
        post(work, "/hearings", Map.of("at", TODAY.plusDays(14) + "T09:30", "place", "Aula 3", "subject", "Convalida"))
                .expect(201);
        put(
                        work,
                        "/roles",
                        Map.of(
                                "roles",
                                List.of(Map.of(
                                        "role", "special-curator", "name", "Teresa Immaginari", "from", day(0)))))
                .expect(200);
    }

    static Map<String, Object> report() {
        return Map.of("text", "Relazione sul minore", "kind", "report", "bound", "service", "everyMonths", 6);
    }

    long court(String name) {
        return town.user("coordinator")
                .post(
                        "/authorities",
                        Map.of(
                                "kind",
                                "juvenile-court",
                                "name",
                                name + " " + ThreadLocalRandom.current().nextInt(1_000_000),
                                "place",
                                "Parma"))
                .expect(201)
                .id();
    }

    static LocalDate notified() {
        return TODAY.minusDays(1);
    }

    static String day(int later) {
        return TODAY.plusDays(later).toString();
    }

    static Map<String, Object> mandate(long court) {
        return Map.of(
                "authority",
                court,
                "proceeding",
                "RG 403/2026",
                "judge",
                "dott.ssa Teresa Immaginari",
                "measure",
                "emergency-removal",
                "issuedOn",
                notified().toString(),
                "notifiedAt",
                notified() + "T12:00",
                "content",
                "Convalida il collocamento.",
                "expiresOn",
                notified().plusMonths(24).toString());
    }

    Answer order(long work) {
        return worker.get("/works/" + work + "/order").expect(200);
    }

    Answer put(long work, String what, Map<String, Object> body) {
        return worker.put(
                "/works/" + work + "/order" + what,
                body,
                "If-Match",
                order(work).etag());
    }

    Answer post(long work, String what, Map<String, Object> body) {
        return worker.post(
                "/works/" + work + "/order" + what,
                body,
                "If-Match",
                order(work).etag());
    }
}
