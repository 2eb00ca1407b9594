package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The API of a running Affianca as one user meets it. */
final class Door {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI house;
    private final String cookie;

    private Door(URI house, String cookie) {
        this.house = house;
        this.cookie = cookie;
    }

    static Door of(URI house) {
        return new Door(house, "");
    }

    /** Somebody who has a session already. */
    static Door of(URI house, String cookie) {
        return new Door(house, cookie);
    }

    Door signedIn(String name, String password) {
        Reply in = send("POST", "/session", body(Map.of("name", name, "password", password)));
        if (!in.isGood()) {
            throw new IllegalStateException("signing in as " + name + ": " + in.text());
        }
        return new Door(house, in.header("Set-Cookie").replaceAll(";.*", ""));
    }

    Reply get(String path) {
        return send("GET", path, new byte[0]);
    }

    Reply send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.resolve("/api" + path))
                .timeout(Duration.ofMinutes(3))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .setHeader("X-Affianca", "1")
                .setHeader("Accept-Language", "it")
                .setHeader("Content-Type", "application/json");
        if (!cookie.isEmpty()) {
            request.setHeader("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            long nanos = System.nanoTime() - begun;
            Map<String, List<String>> said = answer.headers().map();
            return new Reply(method + " " + path, answer.statusCode(), said, answer.body(), nanos);
        } catch (IOException lost) {
            throw new IllegalStateException(method + " " + path + " was not answered", lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    URI at(String path) {
        return house.resolve("/api" + path);
    }

    String cookie() {
        return cookie;
    }

    static byte[] body(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
