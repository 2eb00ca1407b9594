package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The emergency desk over REST with no area installed: from the call in the night to the case of the morning after. */
@OnBothDatabases
class EmergencyDeskIT {
    private final Town town;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory cases;
    private final EmergencyStory night;

    EmergencyDeskIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator");
        this.cases = new CaseStory(town, worker);
        this.night = new EmergencyStory(town, worker);
    }

    @BeforeEach
    void noAreaIsThere() {
        new Areas(town).without("employment");
    }

    @Test
    void theKeyOfWhatWaitsOnATelephoneIsOpenedForItsWriterOnly() {
        Answer made = worker.post("/session/waiting-keys", Map.of()).expect(201);
        Map<String, Object> sealed = Map.of("sealed", made.at("/sealed").asText());
        assertThat(worker.post("/session/waiting-keys/opening", sealed)
                        .expect(200)
                        .at("/key")
                        .asText())
                .isEqualTo(made.at("/key").asText());
        coordinator.post("/session/waiting-keys/opening", sealed).expect(404);
        worker.post("/session/waiting-keys/opening", Map.of("sealed", "AAAA")).expect(404);
    }

    @Test
    void aNightIsRecordedHandedOverAskedForAgainAndBecomesACase() {
        long id = night.record().id();
        Answer recorded = night.read(id);
        assertThat(recorded.at("/recordedAt").asText())
                .isNotEqualTo(recorded.at("/happenedAt").asText());
        assertThat(recorded.at("/safePlace").asText()).startsWith("Famiglia di turno");
        assertThat(coordinator
                        .get("/emergencies/" + id)
                        .expect(200)
                        .at("/safePlaceHidden")
                        .asBoolean())
                .isTrue();

        night.handOver(id, Duration.ofSeconds(2)).expect(201);
        night.untilEscalated(id);
        assertThat(tasks()).isNotEmpty();
        assertThat(coordinator
                        .get("/hand-overs")
                        .expect(200)
                        .item("id", String.valueOf(id))
                        .path("level")
                        .asInt())
                .isPositive();

        night.act(id, "addenda", Map.of("text", "Ore 04:05: comunicazione orale alla procura."))
                .expect(201);
        long leo = cases.person();
        Answer taken = night.act(
                        coordinator,
                        id,
                        "acceptance",
                        Map.of(
                                "persons",
                                List.of(leo),
                                "open",
                                Map.of("reason", "Minori soli nella notte", "secrecy", "ORDINARY"),
                                "note",
                                "Seguo io"))
                .expect(200);
        assertThat(taken.at("/state").asText()).isEqualTo("ACCEPTED");
        assertThat(taken.at("/safePlaceHidden").asBoolean()).isFalse();
        assertThat(tasks()).isEmpty();
        long file = taken.at("/caseId").asLong();
        assertThat(coordinator.get("/cases/" + file + "/timeline").expect(200).items())
                .extracting(line -> line.path("type").asText())
                .contains("case-opened", "emergency-taken-over");
    }

    private List<JsonNode> tasks() {
        JsonNode all = coordinator.get("/agenda").expect(200).at("/tasks");
        List<JsonNode> mine = new java.util.ArrayList<>();
        all.forEach(task -> {
            if (task.path("title").asText().startsWith("Consegna da accettare")) {
                mine.add(task);
            }
        });
        return mine;
    }

    @Test
    void aRefusedHandOverGoesBackAndIsHandedOverAgain() {
        long id = night.record().id();
        night.handOver(id, Duration.ofHours(5)).expect(201);
        night.act(coordinator, id, "refusal", Map.of("reason", "")).expect(422);
        Answer refused = night.act(coordinator, id, "refusal", Map.of("reason", "Abitano in un altro polo"))
                .expect(200);
        assertThat(refused.at("/state").asText()).isEqualTo("REFUSED");
        assertThat(night.handOver(id, Duration.ofHours(5)).expect(201).at("/handOvers"))
                .hasSize(2);
    }

    @Test
    void whatIsSentTwiceIsRecordedOnce() {
        Map<String, Object> body = night.night();
        String key = "notte-" + System.nanoTime();
        long first = worker.post("/emergencies", body, "Idempotency-Key", key)
                .expect(201)
                .id();
        assertThat(worker.post("/emergencies", body, "Idempotency-Key", key)
                        .expect(201)
                        .id())
                .isEqualTo(first);
    }

    @Test
    void badInputIsNamedFieldByFieldAndForbiddenMovesWithTheirReason() {
        Map<String, Object> bad = new LinkedHashMap<>(night.night());
        bad.put("place", "");
        bad.put("caller", "martian");
        bad.put("happenedAt", "ieri sera");
        Answer refused = worker.post("/emergencies", bad).expect(422);
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/happenedAt");
        assertThat(refused.at("/errors/0/detail").asText()).contains("AAAA-MM-GGTHH:MM");
        bad.put("happenedAt", EmergencyStory.now().toString());
        assertThat(worker.post("/emergencies", bad).expect(422).at("/errors")).hasSize(2);

        long id = night.record().id();
        worker.put("/emergencies/" + id, night.night()).expect(428);
        worker.put("/emergencies/" + id, night.night(), "If-Match", "\"7\"").expect(412);
        night.handOver(id, Duration.ofHours(5)).expect(201);
        Answer late = worker.put(
                        "/emergencies/" + id,
                        night.night(),
                        "If-Match",
                        night.read(id).etag())
                .expect(409);
        assertThat(late.at("/errors/0/code").asText()).isEqualTo("emergency-handed-over");
        worker.get("/emergencies/999999999").expect(404);
    }

    @Test
    void whoIsOnCallIsToldAndTheRotaWarnsOfWhatNobodyCovers() {
        Map<String, Object> turn = new LinkedHashMap<>();
        turn.put("unit", town.unit());
        turn.put("who", someone());
        turn.put("phone", "333 0000001");
        turn.put("substitutePhone", "");
        turn.put("from", EmergencyStory.now().minusHours(1).toString());
        turn.put("until", EmergencyStory.now().plusHours(11).toString());
        worker.post("/on-call-turns", turn).expect(403);
        Answer planned = coordinator.post("/on-call-turns", turn).expect(201);
        assertThat(worker.get("/on-call")
                        .expect(200)
                        .item("id", String.valueOf(planned.id()))
                        .path("phone")
                        .asText())
                .isEqualTo("333 0000001");
        Answer rota = worker.get("/on-call-turns?unit=" + town.unit()).expect(200);
        assertThat(rota.at("/warnings"))
                .anySatisfy(warning -> assertThat(warning.path("kind").asText()).isEqualTo("GAP"));
        turn.put("until", EmergencyStory.now().minusHours(2).toString());
        coordinator
                .put("/on-call-turns/" + planned.id(), turn, "If-Match", planned.etag())
                .expect(422);
        coordinator
                .delete("/on-call-turns/" + planned.id(), "If-Match", planned.etag())
                .expect(409);
    }

    private long someone() {
        return worker.get("/staff").expect(200).at("/items/0/id").asLong();
    }
}
