package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Assessments over REST as a caseworker makes them; what shall be refused a test asks itself. */
public final class AssessmentStory {
    public static final String LIFE = "core.everyday-life";
    /** Everything that is required of it. */
    public static final Map<String, Object> ALONE = Map.of(
            "wash", 0,
            "dress", 1,
            "eat", 0,
            "move", 1,
            "out", true,
            "tasks", Map.of("cook", "self", "clean", "shared", "shop", "shared", "medicine", "self", "papers", "self"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private final CaseStory story;

    public AssessmentStory(CaseStory story) {
        this.story = story;
    }

    public long open(long file, String service, String instrument) {
        return story.worker()
                .post(
                        "/cases/" + file + "/works",
                        Map.of("service", service, "from", LocalDate.now().toString(), "instrument", instrument))
                .expect(201)
                .id();
    }

    public long holder(long file) {
        return story.worker()
                .get("/cases/" + file)
                .expect(200)
                .at("/members/0/person")
                .asLong();
    }

    public Answer begin(long work, Map<String, Object> asked) {
        return story.worker().post("/works/" + work + "/assessment", asked);
    }

    public static String sheet(long work, int place) {
        return "/works/" + work + "/assessment/sheets/" + place;
    }

    public static Answer fill(Caller who, long work, int place, String etag, Map<String, Object> answers) {
        try {
            return who.send(
                    "PATCH",
                    sheet(work, place),
                    BodyPublishers.ofString(JSON.writeValueAsString(Map.of("answers", answers))),
                    "If-Match",
                    etag);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Answer complete(Caller who, long work, int place, String etag) {
        return who.send("POST", sheet(work, place) + "/completion", BodyPublishers.noBody(), "If-Match", etag);
    }

    public static String now(Caller who, long work, int place) {
        return who.get(sheet(work, place)).expect(200).etag();
    }

    /** Into the team of the case, as its manager does it. */
    public void joins(long file, long user) {
        Answer now = story.worker().get("/cases/" + file).expect(200);
        story.worker()
                .post(
                        "/cases/" + file + "/team",
                        Map.of(
                                "user",
                                user,
                                "role",
                                "worker",
                                "from",
                                LocalDate.now().toString()),
                        "If-Match",
                        now.etag())
                .expect(200);
    }

    /** Made by two, complete on both sides and different in one answer; nothing is agreed yet. */
    public long together(long file, Caller second) {
        long user = second.get("/session").expect(200).at("/user/id").asLong();
        joins(file, user);
        long work = open(file, "core.assessment", LIFE);
        begin(work, Map.of("person", holder(file), "second", user)).expect(201);
        Map<String, Object> other = new HashMap<>(ALONE);
        other.put("wash", 2);
        fill(story.worker(), work, 1, "\"1\"", ALONE).expect(200);
        complete(story.worker(), work, 1, "\"2\"").expect(200);
        fill(second, work, 2, "\"1\"", other).expect(200);
        complete(second, work, 2, "\"2\"").expect(200);
        return work;
    }

    /** Begun and not yet filled. */
    public long begun(long file) {
        long work = open(file, "core.assessment", LIFE);
        begin(work, Map.of("person", holder(file))).expect(201);
        return work;
    }

    /** Complete. */
    public long made(long file, Map<String, Object> answers) {
        long work = begun(file);
        fill(story.worker(), work, 1, "\"1\"", answers).expect(200);
        complete(story.worker(), work, 1, "\"2\"").expect(200);
        return work;
    }
}
