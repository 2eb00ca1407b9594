package org.affianca.rest.runtime;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.affianca.rest.changes.Changes;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The gate on a real Jetty (the very jar of the platform), with a small house behind it and a client before it. */
final class SmallServer implements AutoCloseable {
    final SmallHouse house = new SmallHouse();
    final RestRuntime runtime = new RestRuntime(new Settings());
    private final Server server = new Server();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;

    SmallServer(Object... coreResources) throws Exception {
        runtime.words = house.words;
        Gate gate = new Gate(runtime);
        Changes changes = new Changes();
        changes.hear(house.areas);
        gate.reception = new Reception(
                house.acting,
                house.accounts,
                house.machines,
                house.rules,
                house.idempotency,
                (what, record) -> {},
                changes,
                runtime,
                new Settings());
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder holder = new ServletHolder(gate);
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        context.addServlet(holder, "/api/*");
        server.setHandler(context);
        server.start();
        port = connector.getLocalPort();
        for (Object resource : coreResources) {
            runtime.assembly().add("core", resource, 1, () -> resource);
        }
        awaitCore();
    }

    /** Jersey's first module loads a thousand classes: on a busy machine that outlasts what a client is kept waiting. */
    private void awaitCore() throws InterruptedException {
        for (int i = 0; i < 100 && get("/probe").statusCode() == 503; i++) {
            Thread.sleep(100);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", "affianca-session=" + SmallHouse.ADA)
                .header("X-Affianca", "1");
    }

    HttpRequest.Builder toAsNobody(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path));
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpClient client() {
        return client;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        runtime.stop();
        try {
            server.stop();
        } catch (Exception e) {
            throw new AssertionError("stopping Jetty", e);
        }
    }

    /** Defaults, but for a patience that suits a test. */
    private record Settings() implements RestSettings {
        @Override
        public int drainSeconds() {
            return 2;
        }

        @Override
        public int holdMillis() {
            return 700;
        }

        @Override
        public int requestsPerMinute() {
            return 1_000_000;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return RestSettings.class;
        }
    }
}
