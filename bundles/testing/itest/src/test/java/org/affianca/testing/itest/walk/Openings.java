package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;

/** What each service is opened with, for those who open it in another way than over REST. */
public final class Openings {
    private final Town town;
    private final CaseStory story;
    private final Scripts scripts = Scripts.read();
    private final Map<String, String> shared;

    public Openings(Town town, CaseStory story) {
        this.town = town;
        this.story = story;
        this.shared = Ground.shared(town, story);
    }

    /** A case of its own, with what must be done in it beforehand. */
    public Opening of(JsonNode service) {
        String code = service.path("code").asText();
        Script script = scripts.of(code);
        Ground ground = new Ground(town, story, shared, script.child());
        script.first().forEach(ground::act);
        Caller worker = story.worker();
        JsonNode form = worker.get("/services/" + code + "/form").expect(200).json();
        Map<String, Object> work = new Beginning(ground, script).of(service, form);
        return new Opening(ground.number("case"), form, Script.map(work.remove("details")), work);
    }

    /** A work of that service in a case of its own, left at its first step. */
    public long begun(JsonNode service) {
        Opening opening = of(service);
        Map<String, Object> work = new LinkedHashMap<>(opening.beginning());
        work.put("details", opening.details());
        return story.worker()
                .post("/cases/" + opening.file() + "/works", work)
                .expect(201)
                .id();
    }

    /** A work of that service in a case of its own, done to its last step. */
    public long done(JsonNode service) {
        Script script = scripts.of(service.path("code").asText());
        Ground ground = new Ground(town, story, shared, script.child());
        new Walk(service, script, ground).done();
        return ground.number("work");
    }

    /** A service about to be opened: the case, its form, the values of its own fields and of core's. */
    public record Opening(long file, JsonNode form, Map<String, Object> details, Map<String, Object> beginning) {
        public Opening {
            details = new LinkedHashMap<>(details);
            beginning = new LinkedHashMap<>(beginning);
        }
    }
}
