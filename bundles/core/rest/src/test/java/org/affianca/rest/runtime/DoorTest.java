package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static SmallServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new SmallServer(new Probe("core"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void nobodyComesInWithoutASession() {
        HttpResponse<String> answer = server.send(server.toAsNobody("/probe"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"session-missing\"", "Occorre accedere");
    }

    @Test
    void aSessionThatNobodyHasIsNoSession() {
        assertThat(server.send(server.toAsNobody("/probe").header("Cookie", "affianca-session=guessed"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRequestForgedByAnotherPageIsRefused() {
        HttpResponse<String> answer = server.send(server.toAsNobody("/probe")
                .header("Cookie", "affianca-session=" + SmallHouse.ADA)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"csrf\"");
    }

    @Test
    void aOneTimePasswordOpensNothingButItsChange() {
        HttpResponse<String> answer =
                server.send(server.toAsNobody("/probe").header("Cookie", "affianca-session=" + SmallHouse.NEWCOMER));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"password-must-change\"");
    }

    @Test
    void whoOwesTheSecondFactorOpensNothingNotEvenTheChangeOfThePassword() {
        for (String path : List.of("/probe", "/session/password", "/account", "/session-probe")) {
            HttpResponse<String> answer =
                    server.send(server.toAsNobody(path).header("Cookie", "affianca-session=" + SmallHouse.HALF_WAY));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).contains("\"code\":\"second-factor-awaited\"");
        }
        assertThat(server.send(server.toAsNobody("/session/second-step")
                                .header("Cookie", "affianca-session=" + SmallHouse.HALF_WAY))
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void whoMustSetOneUpReachesTheirOwnAccountOnly() {
        String cookie = "affianca-session=" + SmallHouse.UNSECURED;
        assertThat(server.send(server.toAsNobody("/probe").header("Cookie", cookie))
                        .body())
                .contains("\"code\":\"second-factor-enrolment\"");
        assertThat(server.send(server.toAsNobody("/accountants").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.toAsNobody("/account").header("Cookie", cookie))
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void whatIsReadIsReadBySomebodyForAPurpose() {
        server.get("/probe");
        assertThat(server.house.purposes).contains("casework from 127.0.0.1");
    }

    @Test
    void aPurposeOfOnesOwnIsWrittenDownAndAnothersIsRefused() {
        assertThat(server.send(server.to("/probe").header("X-Affianca-Purpose", "statistics"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.house.purposes).contains("statistics from 127.0.0.1");
        for (String other : new String[] {"control", "break-glass", "", "nonsense"}) {
            HttpResponse<String> answer = server.send(server.to("/probe").header("X-Affianca-Purpose", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"purpose-not-yours\"");
        }
        assertThat(server.house.purposes).doesNotContain("control from 127.0.0.1");
    }

    @Test
    void nothingPersonalIsKeptByBrowsersOrFramed() {
        HttpResponse<String> answer = server.get("/probe");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void everyAnswerSaysHowManyRequestsAreLeft() {
        assertThat(server.get("/probe").headers().firstValueAsLong("X-RateLimit-Remaining"))
                .isPresent();
    }

    @Test
    void problemsSpeakEnglishWhenAsked() {
        assertThat(server.send(server.toAsNobody("/probe").header("Accept-Language", "en-GB,it;q=0.5"))
                        .body())
                .contains("Please sign in.");
    }

    @Test
    void traceIsNotOffered() {
        assertThat(server.send(server.to("/probe").method("TRACE", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }
}
