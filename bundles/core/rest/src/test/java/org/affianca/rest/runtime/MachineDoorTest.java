package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDoorTest {
    private static SmallServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new SmallServer(new Probe("core"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static HttpRequest.Builder as(String token, String path) {
        return server.toAsNobody(path).header("Authorization", "Bearer " + token);
    }

    @Test
    void aMachineReadsWithinItsScopeForItsOwnPurpose() {
        HttpResponse<String> answer = server.send(as(SmallHouse.WRITER, "/probe"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-RateLimit-Limit")).hasValue("1000");
        assertThat(server.house.purposes).contains("service from 127.0.0.1");
    }

    @Test
    void writingNeedsItsOwnScopeAndNoProofOfAPage() {
        HttpResponse<String> refused =
                server.send(as(SmallHouse.READER, "/probe").POST(BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"scope-missing\"", "write:probe");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
        assertThat(server.send(as(SmallHouse.WRITER, "/probe")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isNotIn(401, 403);
    }

    @Test
    void aWrongTokenIsNotSavedByAGoodCookie() {
        HttpResponse<String> answer =
                server.send(as("affianca_guessed", "/probe").header("Cookie", "affianca-session=" + SmallHouse.ADA));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"token-invalid\"", "Il token non è valido");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/users", "/service-accounts", "/changes", "/"})
    void whoMaySignInIsNoneOfItsBusiness(String path) {
        assertThat(server.send(as(SmallHouse.WRITER, path)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/probes", "/prob", "/areas/probe/x", "/PROBE", "/areas"})
    void anotherPartIsClosed(String path) {
        assertThat(server.send(as(SmallHouse.READER, path)).body()).contains("scope-missing");
    }

    @Test
    void itHasALimitOfItsOwn() {
        int status = 200;
        for (int i = 0; i < 45 && status == 200; i++) {
            status = server.send(as(SmallHouse.READER, "/probe")).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(server.get("/probe").statusCode())
                .as("nobody else is slowed")
                .isEqualTo(200);
    }

    @Test
    void whoGuessesTokensIsSlowed() {
        int status = 401;
        for (int i = 0; i < 130 && status == 401; i++) {
            status = server.send(as("affianca_guess" + i, "/probe")).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(server.send(as(SmallHouse.WRITER, "/probe")).statusCode())
                .as("a good token from there still comes in")
                .isEqualTo(200);
    }

    @Test
    void anotherSchemeIsNoToken() {
        assertThat(server.send(server.to("/probe").header("Authorization", "Basic eDp5"))
                        .statusCode())
                .isEqualTo(200);
    }
}
