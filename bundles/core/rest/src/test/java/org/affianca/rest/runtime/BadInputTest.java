package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String GOOD = """
            {"text":"t","count":1,"on":"2026-01-31","person":5,"secrecy":"ORDINARY","amount":450.00,\
            "fiscalCode":"rssmra80a01h501u","parts":[{"text":"p","on":"2026-02-01"}],"details":{"hours":3}}""";
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
    void aGoodBodyIsTaken() {
        HttpResponse<String> answer = server.post("/probe", GOOD);
        assertThat(answer.body()).contains("made");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    static Stream<String[]> unreadable() {
        return Stream.of(
                new String[] {"{\"text\":", "json-broken"},
                new String[] {"", "json-empty"},
                new String[] {"{\"text\":\"a\",\"text\":\"b\"}", "json-says-twice"},
                new String[] {"{\"parts\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "json-beyond-limits"},
                new String[] {"{\"details\":" + "{\"a\":".repeat(200) + "1" + "}".repeat(201), "json-beyond-limits"},
                new String[] {GOOD + "{}", "json-broken"},
                new String[] {"{\"count\":1" + "0".repeat(500) + "}", "json-beyond-limits"},
                new String[] {"{'text':'a'}", "json-broken"},
                new String[] {"{\"text\":NaN}", "json-broken"});
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoJsonIsABadRequestThatSaysWhere(String body, String code) {
        HttpResponse<String> answer = server.post("/probe", body);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    static Stream<String[]> invalid() {
        return Stream.of(
                new String[] {"\"text\":\"t\"", "\"text\":5", "/text", "text-expected"},
                new String[] {"\"text\":\"t\"", "\"text\":\"\\u0000\"", "/text", "text-unreadable"},
                new String[] {"\"text\":\"t\"", "\"text\":\"\\ud800\"", "/text", "text-unreadable"},
                new String[] {"\"count\":1", "\"count\":\"many\"", "/count", "number-expected"},
                new String[] {"\"count\":1", "\"count\":1.5", "/count", "number-expected"},
                new String[] {"\"count\":1", "\"count\":99999999999", "/count", "number-expected"},
                new String[] {"\"on\":\"2026-01-31\"", "\"on\":\"2026-02-30\"", "/on", "date-invalid"},
                new String[] {"\"on\":\"2026-01-31\"", "\"on\":\"+999999999-01-01\"", "/on", "date-invalid"},
                new String[] {"\"on\":\"2026-01-31\"", "\"on\":20260131", "/on", "date-invalid"},
                new String[] {"\"on\":\"2026-01-31\",", "", "/on", "required"},
                new String[] {"\"person\":5", "\"person\":-5", "/person", "id-invalid"},
                new String[] {"\"person\":5", "\"person\":null", "/person", "required"},
                new String[] {"\"person\":5", "\"person\":99999999999999999999", "/person", "id-invalid"},
                new String[] {"ORDINARY", "ordinary", "/secrecy", "choice-unknown"},
                new String[] {"\"ORDINARY\"", "0", "/secrecy", "choice-unknown"},
                new String[] {"450.00", "450.001", "/amount", "money-invalid"},
                new String[] {"450.00", "1e999999999", "/amount", "money-invalid"},
                new String[] {"rssmra80a01h501u", "rssmra80a01h501x", "/fiscalCode", "fiscal-code-invalid"},
                new String[] {"2026-02-01", "yesterday", "/parts/0/on", "date-invalid"},
                new String[] {"\"on\":\"2026-02-01\"", "\"of\":1", "/parts/0/of", "unknown-property"},
                new String[] {"[{\"text\":\"p\",\"on\":\"2026-02-01\"}]", "[null]", "/parts/0", "required"},
                new String[] {"[{\"text\":\"p\",\"on\":\"2026-02-01\"}]", "\"none\"", "/parts", "list-expected"},
                new String[] {"{\"hours\":3}", "{\"hours\":1e999999999}", "/details/hours", "number-invalid"},
                new String[] {"{\"hours\":3}", "{\"note\":\"\\u0007\"}", "/details/note", "text-unreadable"},
                new String[] {"{\"hours\":3}", "7", "/details", "object-expected"},
                new String[] {"\"text\":\"t\"", "\"texxt\":\"t\"", "/texxt", "unknown-property"});
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatDoesNotFitIsInvalidAtItsPlace(String good, String bad, String pointer, String code) {
        int before = probe.made.get();
        HttpResponse<String> answer = server.post("/probe", GOOD.replace(good, bad));
        assertThat(answer.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(probe.made).hasValue(before);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        HttpResponse<String> answer = server.post(
                "/probe", "{\"count\":\"x\",\"on\":\"x\",\"person\":\"x\",\"fiscalCode\":\"x\",\"more\":1}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"/count\"", "\"/on\"", "\"/person\"", "\"/fiscalCode\"", "\"/more\"", "\"/secrecy\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"text\"", "null"})
    void aBodyOfAnotherShapeIsInvalid(String body) {
        assertThat(server.post("/probe", body).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherMediaTypeIsNotAccepted() {
        assertThat(server.send(server.to("/probe")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(GOOD)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.send(server.to("/probe").POST(BodyPublishers.ofString(GOOD)))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void brokenUtf8IsUnreadable() {
        byte[] body = GOOD.replace("\"t\"", "\"è\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(server.send(server.to("/probe")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnnouncedFiftyMegabytesAreRefusedUnread() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Content-Length: 52428800\r\n"));
            out.flush();
            assertThat(firstLine(socket.getInputStream())).contains("413");
        }
    }

    @Test
    void fiftyMegabytesInChunksAreRefusedAfterTheFirst() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked\r\n"));
            byte[] chunk = ("10000\r\n" + " ".repeat(65536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                for (; sent < 800 && socket.getInputStream().available() == 0; sent++) {
                    out.write(chunk);
                }
            } catch (java.net.SocketException e) {
                // the server stopped listening: that is what was hoped for
            }
            assertThat(sent).isLessThan(800);
            assertThat(firstLine(socket.getInputStream())).contains("413");
        }
    }

    private static byte[] head(String length) {
        return ("POST /api/probe HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Affianca: 1\r\nContent-Type: application/json\r\nCookie: affianca-session="
                        + SmallHouse.ADA
                        + "\r\n"
                        + length
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String firstLine(InputStream in) throws Exception {
        return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }

    @Test
    void anUploadMayBeTwentyMegabytesAndNoMore() {
        assertThat(upload(20 << 20).body()).isEqualTo("{\"name\":\"" + (20 << 20) + "\"}");
        assertThat(upload((20 << 20) + 1).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> upload(int size) {
        return server.send(server.to("/probe/upload")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[size])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/probe/things/0",
                "/probe/things/-1",
                "/probe/things/x",
                "/probe/things/99999999999999999999",
                "/nowhere",
                "/"
            })
    void whatCannotBeIsNotThere(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "on=2026-13-01", "after=" + "a%00", "on=tomorrow"})
    void aParameterThatCannotBeIsABadRequest(String query) {
        assertThat(server.get("/probe/list?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aVerbThatIsNotThereIsNamed() {
        HttpResponse<String> answer = server.send(server.to("/probe/list").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aFaultTellsTheClientItsNumberAndNothingElse() {
        HttpResponse<String> answer = server.get("/probe/fails/inside");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("urn:uuid:").doesNotContain("secret", "IllegalState", "org.affianca.rest");
    }

    @Test
    void whoSendsABodyDropByDropIsCutOffAndKeepsNobodyFromReading() throws Exception {
        int slow = 30;
        List<SlowClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < slow; i++) {
                clients.add(new SlowClient(server.port()));
            }
            assertThat(server.get("/probe").statusCode()).isEqualTo(200);
            List<String> answers = new ArrayList<>();
            for (SlowClient client : clients) {
                answers.add(client.drip(Duration.ofSeconds(20)));
            }
            assertThat(answers).allMatch(said -> said.startsWith("HTTP/1.1 408") || said.startsWith("HTTP/1.1 503"));
            assertThat(answers).anyMatch(said -> said.startsWith("HTTP/1.1 408"));
        } finally {
            for (SlowClient client : clients) {
                client.close();
            }
        }
    }
}
