package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;

/** A night of the emergency desk over REST: what is recorded, handed over, and asked for again. */
public final class EmergencyStory {
    private final Town town;
    private final Caller worker;

    public EmergencyStory(Town town, Caller worker) {
        this.town = town;
        this.worker = worker;
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Europe/Rome")).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Two children alone at home, their mother in hospital; nobody is in the register yet. */
    Map<String, Object> night() {
        Map<String, Object> emergency = new LinkedHashMap<>();
        emergency.put("unit", town.unit());
        emergency.put("happenedAt", now().minusMinutes(40).toString());
        emergency.put("place", "Via dei Segnaposto 1, secondo piano");
        emergency.put("caller", "police");
        emergency.put("callerName", "Volante 3");
        emergency.put("callerPhone", "0521 000000");
        emergency.put("target", "minor");
        emergency.put("persons", "Due fratelli soli in casa, circa 9 e 6 anni; la madre, ferita, è in ospedale");
        emergency.put("known", List.of());
        emergency.put("what", "I vicini hanno sentito gridare e hanno chiamato la polizia.");
        emergency.put("risk", "immediate");
        emergency.put("response", "placement");
        emergency.put("done", "Portati dalla famiglia affidataria di turno.");
        emergency.put("safePlace", "Famiglia di turno, via Nascosta 4");
        emergency.put("safePlaceSecret", true);
        emergency.put("next", "Comunicazione orale alla procura.");
        return emergency;
    }

    Answer record() {
        return worker.post("/emergencies", night()).expect(201);
    }

    public long recorded() {
        return record().id();
    }

    /** Somebody of that name is on call for the next hours. */
    public void onCall(String label) {
        long who =
                worker.get("/staff").expect(200).item("label", label).path("id").asLong();
        Map<String, Object> turn = new LinkedHashMap<>();
        turn.put("unit", town.unit());
        turn.put("who", who);
        turn.put("phone", "333 0000001");
        turn.put("substitutePhone", "");
        turn.put("from", now().minusHours(1).toString());
        turn.put("until", now().plusHours(11).toString());
        worker.post("/on-call-turns", turn).expect(201);
    }

    Answer read(long id) {
        return worker.get("/emergencies/" + id).expect(200);
    }

    /** An act on the record as it stands now. */
    Answer act(long id, String act, Object body) {
        return act(worker, id, act, body);
    }

    Answer act(Caller by, long id, String act, Object body) {
        String version = by.get("/emergencies/" + id).expect(200).etag();
        return by.post("/emergencies/" + id + "/" + act, body, "If-Match", version);
    }

    Answer handOver(long id, Duration answerIn) {
        return act(
                id,
                "hand-overs",
                Map.of("to", town.unit(), "acceptBy", now().plus(answerIn).toString()));
    }

    /** A recorded emergency that is to be accepted within so much time. */
    public long handedOver(Duration answerIn) {
        town.user("coordinator");
        long id = record().id();
        handOver(id, answerIn).expect(201);
        return id;
    }

    /** Waits until the coordinators were asked, by the clock alone. */
    public void untilEscalated(long id) {
        Until.so(
                "hand-over of " + id + " escalated",
                Duration.ofSeconds(60),
                () -> last(id).path("level").asInt() > 0);
    }

    JsonNode last(long id) {
        JsonNode handOvers = read(id).at("/handOvers");
        return handOvers.get(handOvers.size() - 1);
    }
}
