package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A distribution started with an empty data folder and the units of a municipality, and its administrator. */
final class StartedProgram implements AutoCloseable {
    private static final String PASSWORD = "una frase lunga e inventata 3";
    private static final int PATIENCE = 300;

    private final Path launcher;
    private final Path data;
    private final int port;
    private Door administrator;

    private StartedProgram(Path launcher, Path data) throws IOException {
        this.launcher = launcher;
        this.data = data;
        this.port = freePort();
        this.administrator = Door.of(address());
    }

    static StartedProgram in(Path data) throws IOException {
        String folder = System.getProperty("affianca.program", "");
        if (folder.isEmpty()) {
            throw new IllegalStateException("say where the distribution lies: -Daffianca.program=FOLDER");
        }
        empty(data);
        StartedProgram program = new StartedProgram(Path.of(folder).resolve("bin/affianca"), data);
        program.run("start", "--profile", "parma", "--port", "" + program.port, "--shell-port", "" + freePort());
        program.signIn();
        return program;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path data() {
        return data;
    }

    String administratorsCookie() {
        return administrator.cookie();
    }

    /** Drops the jar into the watched folder and waits until the area is there. */
    void install(String area, Path jar) throws IOException {
        Path folder = Files.createDirectories(data.resolve("deploy"));
        Path whole = Files.copy(jar, data.resolve(area + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(whole, folder.resolve(area + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        for (int i = 0; i < PATIENCE && !isActive(area); i++) {
            pause();
        }
        if (!isActive(area)) {
            throw new IllegalStateException("the area " + area + " did not come: "
                    + administrator.get("/areas").text());
        }
    }

    @Override
    public void close() throws IOException {
        run("stop");
    }

    private boolean isActive(String area) {
        for (JsonNode one : administrator.get("/areas").json().path("items")) {
            if (one.path("id").asText().equals(area)) {
                return one.path("state").asText().equals("ACTIVE");
            }
        }
        return false;
    }

    private void signIn() throws IOException {
        String once = Files.readString(data.resolve("first-password.txt")).strip();
        Door first = Door.of(address()).signedIn("admin", once);
        first.send("PUT", "/session/password", Door.body(Map.of("old", once, "fresh", PASSWORD)));
        administrator = Door.of(address()).signedIn("admin", PASSWORD);
    }

    private void run(String command, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString(), command, "--data", data.toString()));
        line.addAll(List.of(options));
        try {
            int code = new ProcessBuilder(line).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(line + " ended with " + code);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
