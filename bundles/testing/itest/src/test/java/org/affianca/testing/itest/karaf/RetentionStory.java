package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** How long files are kept and how they are disposed of, as it is asked for over REST. */
public final class RetentionStory {
    /** A class that other tests leave alone. */
    static final String CLASS = "vii-15";

    private final Caller privacy;

    public RetentionStory(Caller privacy) {
        this.privacy = privacy;
    }

    /** Files of the class may go as soon as they are closed. */
    public Answer rule() {
        Answer all = privacy.get("/archive-classes").expect(200);
        int version = 0;
        for (var one : all.items()) {
            if (one.path("code").asText().equals(CLASS)) {
                version = one.path("version").asInt();
            }
        }
        return privacy.put(
                "/archive-classes/" + CLASS + "/rule",
                Map.of("years", 0, "source", "Piano di conservazione, delibera 12/2026", "confirmed", true),
                "If-Match",
                "\"" + version + "\"");
    }

    /** Puts a file into that class. */
    public Answer classed(Caller worker, long file, boolean held) {
        return worker.put(
                "/cases/" + file + "/retention",
                Map.of("archiveClass", CLASS, "held", held, "heldBecause", held ? "Causa pendente" : ""),
                "If-Match",
                worker.get("/cases/" + file + "/retention").expect(200).etag());
    }

    public Answer proposed() {
        return privacy.post("/disposals", Map.of());
    }

    public Answer act(Caller who, long disposal, String act, Map<String, ?> body) {
        Answer now = who.get("/disposals/" + disposal).expect(200);
        return who.post("/disposals/" + disposal + "/" + act, body, "If-Match", now.etag());
    }

    public Answer authorised(long disposal) {
        return act(
                privacy,
                disposal,
                "authorisation",
                Map.of(
                        "authority",
                        "Soprintendenza archivistica",
                        "number",
                        "prot. 4711/2026",
                        "on",
                        LocalDate.now().toString()));
    }
}
