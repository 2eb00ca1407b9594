package org.affianca.testing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

/** Signs in over REST as a member of staff would: the session cookie and the header that every request carries. */
final class Staff {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "una-parola-lunga-di-prova-7";
    private final HttpClient client = HttpClient.newHttpClient();
    private final Affianca server;
    private final String cookie;

    private Staff(Affianca server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    /** The administrator of a fresh start, with the one-time password replaced. */
    static Staff firstAdministrator(Affianca server) throws IOException, InterruptedException {
        String once =
                Files.readString(server.data().resolve("first-password.txt")).strip();
        return signIn(server, "admin", once).andChange(once);
    }

    static Staff signIn(Affianca server, String name, String password) throws IOException, InterruptedException {
        Staff nobody = new Staff(server, "");
        HttpResponse<String> answer = nobody.send(
                "POST",
                "/api/session",
                JSON.createObjectNode()
                        .put("name", name)
                        .put("password", password)
                        .toString());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Staff(server, cookie.substring(0, cookie.indexOf(';')));
    }

    static Staff signIn(Affianca server, String name) throws IOException, InterruptedException {
        return signIn(server, name, PASSWORD);
    }

    /** A worker in the first unit, able to sign in with the usual password. */
    long worker(String name) throws IOException, InterruptedException {
        return member(name, "worker");
    }

    /** A coordinator of the first unit, as well. */
    long coordinator(String name) throws IOException, InterruptedException {
        return member(name, "coordinator");
    }

    private long member(String name, String role) throws IOException, InterruptedException {
        JsonNode units = json("GET", "/api/units", "");
        String body = JSON.createObjectNode()
                .put("name", name)
                .put("label", "Prova " + name)
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "roles", JSON.createArrayNode().add(role))
                .set("units", JSON.createArrayNode().add(units.at("/items/0/id").asLong()))
                .toString();
        JsonNode made = json("POST", "/api/users", body);
        String once = made.at("/oneTimePassword").asText();
        signIn(server, name, once).andChange(once);
        return made.at("/user/id").asLong(made.at("/user").asLong());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.at(path))
                .header("Cookie", cookie)
                .header("X-Affianca", "1")
                .header("Content-Type", "application/json");
    }

    private Staff andChange(String old) throws IOException, InterruptedException {
        send(
                "PUT",
                "/api/session/password",
                JSON.createObjectNode().put("old", old).put("fresh", PASSWORD).toString());
        return this;
    }

    private JsonNode json(String method, String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(send(method, path, body).body());
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
