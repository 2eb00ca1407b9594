package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Houses with beds and who sleeps in them, over REST. */
public final class PlaceStory {
    private final CaseStory story;
    private final Caller worker;
    private final Caller coordinator;

    public PlaceStory(CaseStory story, Caller coordinator) {
        this.story = story;
        this.worker = story.worker();
        this.coordinator = coordinator;
    }

    public long facility(String name, boolean secret) {
        return coordinator
                .post(
                        "/facilities",
                        Map.of(
                                "name",
                                name,
                                "body",
                                "Cooperativa Esempio",
                                "type",
                                "shelter",
                                "address",
                                Map.of("street", "via Prova 1", "municipality", "Parma"),
                                "secret",
                                secret))
                .expect(201)
                .id();
    }

    /** A floor of beds that have been there for years, 40 euro a day, half in hospital. */
    public Answer floor(long facility, int beds) {
        Answer floor = coordinator
                .post(
                        "/facilities/" + facility + "/sections",
                        Map.of("name", "Primo piano", "type", "bed", "target", "men", "nights", true, "places", beds))
                .expect(201);
        worker.get("/facilities/" + facility + "/places").expect(200).items().forEach(bed -> coordinator
                .put(
                        "/places/" + bed.path("id").asLong(),
                        Map.of("label", "Letto " + bed.path("label").asText(), "from", "2020-01-01"),
                        "If-Match",
                        "\"1\"")
                .expect(200));
        return coordinator
                .post(
                        "/sections/" + floor.id() + "/fees",
                        Map.of(
                                "from",
                                "2020-01-01",
                                "daily",
                                40,
                                "lastDay",
                                false,
                                "absences",
                                List.of(Map.of("reason", "hospital", "fromDay", 1, "percent", 50))),
                        "If-Match",
                        floor.etag())
                .expect(201);
    }

    public long bed(long facility, int number) {
        return worker.get("/facilities/" + facility + "/places")
                .expect(200)
                .at("/items/" + (number - 1) + "/id")
                .asLong();
    }

    /** A placement that waits. */
    public long placement(long file, long facility) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("service", "core.placement");
        work.put("from", LocalDate.now().minusDays(90).toString());
        work.put("facility", facility);
        long id = worker.post("/cases/" + file + "/works", work).expect(201).id();
        return id;
    }

    public void enter(long work) {
        story.step(work, "ENTERED", LocalDate.now().minusDays(80).toString(), "", "")
                .expect(200);
    }

    public Answer hold(long work, long bed) {
        return worker.post(
                "/works/" + work + "/holds",
                Map.of("place", bed, "from", LocalDate.now().toString(), "hours", 48));
    }

    public Answer take(long work, long bed, LocalDate on) {
        return worker.post("/works/" + work + "/stays", Map.of("place", bed, "on", on.toString()));
    }

    Answer take(long work, long bed, long person, LocalDate on) {
        return worker.post("/works/" + work + "/stays", Map.of("place", bed, "person", person, "on", on.toString()));
    }

    long child(String name, String birthDate) {
        Map<String, Object> child = CaseStory.person("Fittizi", name);
        child.put("birthDate", birthDate);
        child.put("birthPlace", "G337");
        return worker.post("/people", child).expect(201).id();
    }

    /** A case in charge that all of them belong to. */
    long family(long unit, List<Long> members) {
        long file = worker.post(
                        "/cases",
                        Map.of(
                                "members",
                                members,
                                "unit",
                                unit,
                                "reason",
                                "Minori senza chi si occupi di loro",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        return file;
    }

    public Answer act(Answer stay, String act, Map<String, Object> body) {
        return worker.post("/stays/" + stay.id() + "/" + act, body, "If-Match", stay.etag());
    }
}
