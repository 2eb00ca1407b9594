package org.affianca.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShellServletTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        server = new Server();
        ServerConnector door = new ServerConnector(server);
        door.setHost("127.0.0.1");
        server.addConnector(door);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new ShellServlet(new WebTree(Screens.SHELL), new WebTree(Screens.VENDOR))), "/");
        server.setHandler(context);
        server.start();
        base = "http://127.0.0.1:" + door.getLocalPort();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void everyRouteOfTheClientGetsTheFrontPage() throws Exception {
        for (String route : new String[] {
            "/",
            "/cases/42",
            "/people/7/household",
            "/works?service=employment.traineeship",
            "/boards/employment.active-labour"
        }) {
            HttpResponse<String> answer = get(route);
            assertThat(answer.statusCode()).as(route).isEqualTo(200);
            assertThat(answer.body()).as(route).contains("<af-shell>");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void thePolicyAllowsTheImportMapAndNothingElseInline() throws Exception {
        HttpResponse<String> answer = get("/");
        Matcher map =
                Pattern.compile("<script type=\"importmap\">(.*?)</script>").matcher(answer.body());
        assertThat(map.find()).isTrue();
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", Fingerprint.ofScript(map.group(1)))
                .doesNotContain("unsafe", "data:", "*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void filesUnderAFingerprintAreKeptForEverAndComePacked() throws Exception {
        Matcher script =
                Pattern.compile("src=\"(/shell/@[0-9a-f]{12}/shell.js)\"").matcher(get("/").body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> answer = get(script.group(1), "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
        assertThat(header(get(script.group(1)), "Content-Encoding")).isEmpty();
    }

    @Test
    void anOldFingerprintIsNotAnsweredWithNewFiles() throws Exception {
        assertThat(get("/shell/@000000000000/shell.js").statusCode()).isEqualTo(404);
        assertThat(get("/vendor/@/icons.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void whatBelongsToOthersIsNotAnsweredWithAPage() throws Exception {
        assertThat(get("/api/cases").statusCode()).isEqualTo(404);
        assertThat(get("/areas/housing/@abc/x.js").statusCode()).isEqualTo(404);
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(404);
        assertThat(get("/shell/../index.html").statusCode()).isIn(400, 404);
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
        String etag = header(get("/"), "ETag");
        assertThat(get("/cases", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/cases", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
