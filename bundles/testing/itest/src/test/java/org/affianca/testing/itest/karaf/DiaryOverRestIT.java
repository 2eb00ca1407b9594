package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** The diary over REST: kept while it is typed, signed, added to; three shelves with their readers. */
@OnBothDatabases
class DiaryOverRestIT {
    private static final String TODAY = LocalDate.now().toString();
    private final Caller worker;
    private final Caller colleague;
    private final CaseStory story;

    DiaryOverRestIT(Town town) {
        this.worker = town.user("worker", "desk");
        this.colleague = town.user("worker");
        this.story = new CaseStory(town, worker);
    }

    private static Map<String, Object> words(String text, String shelf) {
        return Map.of("type", "interview", "on", TODAY, "text", text, "secrecy", "ORDINARY", "shelf", shelf);
    }

    private Answer begun(long file, String text, String shelf) {
        return worker.post("/cases/" + file + "/note-drafts", words(text, shelf))
                .expect(201);
    }

    private Answer signed(Answer draft) {
        return worker.post("/note-drafts/" + draft.id() + "/signature", Map.of(), "If-Match", draft.etag())
                .expect(201);
    }

    @Test
    void whatIsTypedIsKeptFoundAgainAndSignedForGood() {
        long file = story.caseInCharge();
        Answer draft = begun(file, "Ada racc", "RECORD");
        Answer saved = worker.put(
                        "/note-drafts/" + draft.id(),
                        words("Ada racconta del lavoro perso.", "RECORD"),
                        "If-Match",
                        draft.etag())
                .expect(200);
        worker.put("/note-drafts/" + draft.id(), words("dall'altra finestra", "RECORD"), "If-Match", draft.etag())
                .expect(412);
        assertThat(worker.get("/note-drafts").expect(200).text()).contains("Ada racconta del lavoro perso.");
        assertThat(worker.get("/cases/" + file + "/note-drafts").expect(200).text())
                .contains("Ada racconta del lavoro perso.");
        colleague.get("/note-drafts/" + draft.id()).expect(404);

        Answer note = signed(saved);
        assertThat(note.at("/shelf").asText()).isEqualTo("RECORD");
        worker.get("/note-drafts/" + draft.id()).expect(404);
        assertThat(worker.get("/cases/" + file + "/notes").expect(200).text())
                .contains("Ada racconta del lavoro perso.");

        Map<String, Object> addendum = new HashMap<>(words("Anche l'affitto.", "THIRD_PARTY"));
        addendum.put("addendumTo", note.id());
        worker.post("/cases/" + file + "/notes", addendum).expect(422);
        addendum.put("shelf", "RECORD");
        worker.post("/cases/" + file + "/notes", addendum).expect(201);
    }

    @Test
    void halfANoteIsKeptButNotSignedAndCanBeThrownAway() {
        long file = story.caseInCharge();
        Answer draft = worker.post(
                        "/cases/" + file + "/note-drafts",
                        Map.of("type", "", "text", "", "secrecy", "ORDINARY", "shelf", "RECORD"))
                .expect(201);
        Answer refused = worker.post("/note-drafts/" + draft.id() + "/signature", Map.of(), "If-Match", draft.etag())
                .expect(422);
        assertThat(refused.text()).contains("/on");
        worker.delete("/note-drafts/" + draft.id(), "If-Match", draft.etag()).expect(204);
        worker.get("/note-drafts/" + draft.id()).expect(404);
    }

    @Test
    void ownNotesAreReadByNobodyElseAndThirdPartySecretsStandWithTheRecord() {
        long file = story.caseInCharge();
        signed(begun(file, "Ipotesi tutta mia", "OWN"));
        signed(begun(file, "Confidato dalla vicina", "THIRD_PARTY"));
        assertThat(worker.get("/cases/" + file + "/notes").expect(200).text())
                .contains("Ipotesi tutta mia", "Confidato dalla vicina");
        String read = colleague.get("/cases/" + file + "/notes").expect(200).text();
        assertThat(read).contains("Confidato dalla vicina").doesNotContain("Ipotesi tutta mia");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .doesNotContain("own-note-written");
    }
}
