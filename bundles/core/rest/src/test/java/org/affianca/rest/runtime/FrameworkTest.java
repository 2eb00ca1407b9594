package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Idempotency;
import org.affianca.api.access.Purposes;
import org.affianca.api.area.Areas;
import org.affianca.api.barrier.Attempts;
import org.affianca.api.catalogue.Words;
import org.affianca.api.machine.Machines;
import org.affianca.api.organisation.Health;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class FrameworkTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private SmallFramework framework;

    @BeforeEach
    void start(@TempDir java.nio.file.Path storage) throws Exception {
        framework = new SmallFramework(storage, freePort());
        framework.startRest();
    }

    @AfterEach
    void stop() {
        framework.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void saysThatItIsStartingUntilAllOfCoreServes() {
        assertThat(await("/status", 503).body()).contains("\"code\":\"starting\"", "Il sistema si sta avviando");
        engineComes();
        await("/openapi.json", 200);
        assertThat(get("/status").body()).contains("\"code\":\"starting\"");
    }

    @Test
    void anAreaComesServesFinishesItsRequestsAndGoes() throws Exception {
        engineComes();
        await("/openapi.json", 200);
        List<String> before = framework.states();
        Bundle area = framework.startArea("employment", Tours.class, Tours.Tour.class);
        assertThat(get("/areas/employment/tours").body()).isEqualTo("{\"guide\":\"Marta Inventati\"}");
        assertThat(get("/openapi.json").body()).contains("\"/areas/employment/tours/long\"", "\"/status\"");

        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> get("/areas/employment/tours/long"));
        awaitTourUnderWay();
        area.stop();
        assertThat(running.join().statusCode()).isEqualTo(200);
        area.uninstall();
        assertThat(await("/areas/employment/tours", 404).statusCode()).isEqualTo(404);
        assertThat(framework.states()).isEqualTo(before);
    }

    /** Only as much of it as some resources of core ask for: the others never come. */
    private void engineComes() {
        SmallHouse house = new SmallHouse();
        framework.context().registerService(Accounts.class, house.accounts, null);
        framework.context().registerService(Acting.class, house.acting, null);
        framework.context().registerService(Idempotency.class, house.idempotency, null);
        framework.context().registerService(Machines.class, house.machines, null);
        framework.context().registerService(Purposes.class, house.rules, null);
        framework.context().registerService(Attempts.class, (what, record) -> {}, null);
        framework.context().registerService(Words.class, house.words, null);
        framework.context().registerService(Areas.class, house.areas, null);
        Health ready = () -> new Health.State(true, "derby", Instant.parse("2026-01-31T08:00:00Z"));
        framework.context().registerService(Health.class, ready, null);
    }

    private HttpResponse<String> await(String path, int status) {
        HttpResponse<String> answer = get(path);
        for (int i = 0; i < 100 && answer.statusCode() != status; i++) {
            pause();
            answer = get(path);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static void awaitTourUnderWay() {
        for (int i = 0; i < 400 && System.getProperty(Tours.UNDER_WAY) == null; i++) {
            pause();
        }
        assertThat(System.getProperty(Tours.UNDER_WAY)).isEqualTo("yes");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + framework.port() + "/api" + path))
                            .header("Cookie", "affianca-session=" + SmallHouse.ADA)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
