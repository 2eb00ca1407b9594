package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Letters and copies of files, as they are asked for over REST. */
public final class PaperStory {
    static final String TODAY = LocalDate.now().toString();
    private final Caller worker;

    public PaperStory(Caller worker) {
        this.worker = worker;
    }

    /** A draft of a summons. */
    public long summons(long file) {
        return written(
                        file,
                        "core.summons",
                        Map.of(
                                "fields",
                                Map.of(
                                        "day",
                                        LocalDate.now().plusDays(9).toString(),
                                        "time",
                                        "09:30",
                                        "place",
                                        "Polo 1")))
                .expect(201)
                .id();
    }

    /** A letter from a template, with what is special to it. */
    public Answer written(long file, String template, Map<String, Object> special) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("template", template);
        order.put("language", "it");
        order.put("addressee", "");
        order.put("secrecy", "ORDINARY");
        order.put("fields", Map.of());
        order.putAll(special);
        return worker.post("/cases/" + file + "/letters", order);
    }

    Answer issued(long letter) {
        Answer now = worker.get("/letters/" + letter).expect(200);
        return worker.post(
                "/letters/" + letter + "/issue",
                Map.of("on", TODAY, "signer", "Giulia Collaudi", "protocol", "2026/1234"),
                "If-Match",
                now.etag());
    }

    /** The same, with the way it reaches whom it is for. */
    Answer issued(long letter, String way) {
        Answer now = worker.get("/letters/" + letter).expect(200);
        return worker.post(
                "/letters/" + letter + "/issue",
                Map.of("on", TODAY, "signer", "Giulia Collaudi", "protocol", "", "way", way),
                "If-Match",
                now.etag());
    }

    /** A request for a copy of a file, by one of its members for these. */
    public long requested(long file, String reader, long person, List<Long> about) {
        return worker.post(
                        "/cases/" + file + "/file-copies",
                        Map.of(
                                "person", person,
                                "reader", reader,
                                "about", about,
                                "requestedOn", TODAY,
                                "language", "it",
                                "ground", "Tribunale per i minorenni, R.G. 123/2026"))
                .expect(201)
                .id();
    }

    /** The person showed a document; of a court nobody asks for one. */
    Answer identified(long copy) {
        Answer now = worker.get("/file-copies/" + copy).expect(200);
        return worker.post(
                "/file-copies/" + copy + "/identity",
                Map.of("how", "document", "note", "Carta d'identità AX0000000", "on", TODAY),
                "If-Match",
                now.etag());
    }

    /** Made as it stands in the preview. */
    public Answer made(long copy) {
        identified(copy);
        Answer now = worker.get("/file-copies/" + copy).expect(200);
        return worker.post("/file-copies/" + copy + "/making", Map.of("more", List.of()), "If-Match", now.etag());
    }
}
