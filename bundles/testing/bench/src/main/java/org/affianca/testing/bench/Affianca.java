package org.affianca.testing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The distribution under test: started with its own launcher, on its own data folder, stopped cleanly. */
final class Affianca {
    private final Path home;
    private final Path data;
    private final int port = Processes.freePort();
    private final HttpClient client = HttpClient.newHttpClient();

    Affianca(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Path data() {
        return data;
    }

    long pid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("affianca.pid")).strip());
    }

    /** Starts and waits for the first good answer; memory is read three seconds later. */
    Start start(String what) throws IOException, InterruptedException {
        // One client does here what a whole office does elsewhere.
        Files.writeString(
                Files.createDirectories(data.resolve("etc")).resolve("org.affianca.rest.cfg"),
                "requestsPerMinute = 6000000\n");
        long since = System.nanoTime();
        Process launcher = launcher("start").start();
        while (!answers()) {
            if (!launcher.isAlive() && launcher.exitValue() != 0) {
                throw new IOException("the launcher gave up with code " + launcher.exitValue());
            }
            Thread.sleep(10);
        }
        long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        long cpu = Processes.cpuMillis(pid());
        Thread.sleep(3000);
        return new Start(what, wall, cpu, Processes.residentMiB(pid()));
    }

    void stop() throws IOException, InterruptedException {
        if (launcher("stop").start().waitFor() != 0) {
            throw new IOException("the launcher could not stop it");
        }
    }

    private ProcessBuilder launcher(String command) {
        return new ProcessBuilder(
                        home.resolve("bin/affianca").toString(),
                        command,
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("launcher.log").toFile()));
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(at("/api/status")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
