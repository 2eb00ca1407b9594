package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static SmallServer server;
    private static Probe probe;

    @BeforeAll
    static void start() throws Exception {
        probe = new Probe("core");
        server = new SmallServer(probe);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void idsAreIntegersMoneyHasTwoDigitsAndWhatIsAbsentIsAbsent() {
        HttpResponse<String> answer = server.get("/probe/things/5");
        assertThat(answer.body()).isEqualTo("{\"id\":5,\"version\":4,\"amount\":450.00,\"on\":\"2026-01-31\"}");
    }

    @Test
    void aVersionedRecordCarriesItsVersionAsETag() {
        assertThat(server.get("/probe/things/5").headers().firstValue("ETag")).hasValue("\"4\"");
    }

    @Test
    void aChangeWithoutAVersionIsAskedForOne() {
        assertThat(change("").statusCode()).isEqualTo(428);
        assertThat(change("\"abc\"").statusCode()).isEqualTo(412);
    }

    @Test
    void aStaleChangeIsToldWhoAndWhen() {
        HttpResponse<String> answer = change("\"3\"");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body())
                .contains(
                        "\"code\":\"stale\"",
                        "\"sent\":3",
                        "\"current\":4",
                        "\"changedBy\":\"Bruno Collaudi\"",
                        "\"changedAt\":\"2026-01-31T10:00:00Z\"");
        assertThat(change("\"4\"").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> change(String version) {
        HttpRequest.Builder request = server.to("/probe/things/5").header("Content-Type", "application/json");
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return server.send(request.PUT(BodyPublishers.ofString("{\"text\":\"t\",\"on\":\"2026-01-31\"}")));
    }

    @Test
    void aListTellsItsPageAndDefaultsToFifty() {
        assertThat(server.get("/probe/list").body()).isEqualTo("{\"items\":[{\"name\":\"50\"}]}");
        assertThat(server.get("/probe/list?after=abc&limit=5").body())
                .isEqualTo("{\"items\":[{\"name\":\"5\"}],\"next\":\"abc\"}");
    }

    @Test
    void aRefusalSpeaksWithTheWordsOfItsArea() {
        HttpResponse<String> answer = server.get("/probe/fails/refused");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("employment:not-today:it");
    }

    @Test
    void aStepThatMayNotBeTakenIsAnsweredWithThoseThatMay() {
        HttpResponse<String> answer = server.get("/probe/fails/not-next");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"allowed\":[\"STARTED\",\"VOID\"]");
        assertThat(server.get("/probe/fails/refused").body()).doesNotContain("allowed");
    }

    @Test
    void whatIsMissingOrForbiddenSaysNoMoreThanThat() {
        assertThat(server.get("/probe/fails/missing").statusCode()).isEqualTo(404);
        assertThat(server.get("/probe/fails/forbidden").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsRefusedStaysInTheLog() {
        PrintStream usual = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            server.get("/probe/fails/missing");
            server.get("/probe/fails/forbidden");
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("404 to user \\d+ at /api/probe/fails/missing: no such thing")
                .containsPattern("403 to user \\d+ at /api/probe/fails/forbidden: role does not include: thing");
    }

    @Test
    void anActSentTwiceIsDoneOnce() {
        int before = probe.made.get();
        HttpResponse<String> first = make("once", "t");
        HttpResponse<String> second = make("once", "t");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
        assertThat(probe.made).hasValue(before + 1);
    }

    @Test
    void aKeyIsGoodForOneActOnly() {
        make("reused", "t");
        HttpResponse<String> other = make("reused", "something else");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency-key-reused");
    }

    @Test
    void aRefusedActMayBeTriedAgainUnderItsKey() {
        assertThat(make("again", "refuse").statusCode()).isEqualTo(409);
        assertThat(make("again", "t").statusCode()).isEqualTo(201);
    }

    @Test
    void anActUnderAKeyThatGaveWayToOthersIsDoneAgainAndNothingOfTheFirstTryIsSeen() {
        probe.givesWay.set(2);
        HttpResponse<String> answer = make("gives-way", "t");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).startsWith("{\"name\":\"made ").endsWith("\"}");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void whatGivesWayToOthersEachTimeIsToBeTriedLater() {
        probe.givesWay.set(20);
        HttpResponse<String> answer = make("gives-way-always", "t");
        probe.givesWay.set(0);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(make("gives-way-always", "t").statusCode()).isEqualTo(201);
        assertThat(server.get("/probe/fails/busy").headers().firstValue("Retry-After"))
                .hasValue("1");
        assertThat(server.get("/probe/fails/busy").body())
                .contains("\"code\":\"busy\"")
                .doesNotContain("favour");
    }

    @Test
    void aKeyTooLongIsNoKey() {
        assertThat(make("k".repeat(65), "t").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> make(String key, String text) {
        String body =
                "{\"text\":\"" + text + "\",\"count\":1,\"on\":\"2026-01-31\",\"person\":5,\"secrecy\":\"ORDINARY\"}";
        return server.send(server.to("/probe")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
