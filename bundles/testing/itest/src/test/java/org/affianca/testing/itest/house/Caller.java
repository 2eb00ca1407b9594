package org.affianca.testing.itest.house;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Somebody who calls the API as a program does, signed in or not. */
public final class Caller {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Affianca house;
    private final String cookie;

    private Caller(Affianca house, String cookie) {
        this.house = house;
        this.cookie = cookie;
    }

    public static Caller stranger(Affianca house) {
        return new Caller(house, "");
    }

    public static Caller signedIn(Affianca house, String name, String password) {
        Answer in = stranger(house)
                .post("/session", Map.of("name", name, "password", password))
                .expect(201);
        return new Caller(house, in.header("Set-Cookie").replaceAll(";.*", ""));
    }

    /** The same with another cookie, as a browser takes it from an answer. */
    public Caller with(String fresh) {
        return new Caller(house, fresh);
    }

    public Affianca house() {
        return house;
    }

    public String cookie() {
        return cookie;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), headers);
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, json(body), headers);
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.at("/api" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body)
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
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new Unanswered(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            String text = body instanceof String written ? written : JSON.writeValueAsString(body);
            return BodyPublishers.ofString(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
