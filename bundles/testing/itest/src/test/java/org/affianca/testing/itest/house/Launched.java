package org.affianca.testing.itest.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An Affianca started, stopped and killed as IT staff would: with the launcher of the distribution. */
public final class Launched implements Affianca {
    private final Path data;
    private final int port = Program.freePort();
    private final int shellPort = Program.freePort();
    private final Map<String, String> environment = new HashMap<>();

    public Launched(Path data) {
        this.data = data;
    }

    @Override
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** With this variable in the environment of every start. */
    public Launched knowing(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With this file of settings, laid where an administrator lays it before a start. */
    public Launched configured(String file, String text) {
        try {
            Files.writeString(Files.createDirectories(data.resolve("etc")).resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Launched start(String... options) {
        // One test does here what a whole office does elsewhere.
        configured("org.affianca.rest.cfg", "requestsPerMinute = 600000\n");
        Told told = run("start", options);
        if (told.code() != 0) {
            throw new IllegalStateException("it did not start: " + told);
        }
        return this;
    }

    @Override
    public void stop() {
        run("stop");
    }

    /** The end without warning: no shutdown hook runs. */
    public void kill() {
        try {
            long number = Long.parseLong(
                    Files.readString(data.resolve("affianca.pid")).strip());
            ProcessHandle process = ProcessHandle.of(number).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("could not be killed", e);
        }
    }

    /** One command for Karaf's shell. */
    public Told console(String command) {
        return run(Map.of("AFFIANCA_SHELL_PORT", String.valueOf(shellPort)), "console", command.split(" "));
    }

    public Told run(String command, String... options) {
        return run(Map.of(), command, options);
    }

    /** Runs the launcher to its end with these variables in its environment besides. */
    public Told run(Map<String, String> more, String command, String... options) {
        List<String> line =
                new ArrayList<>(List.of(Program.folder().resolve("bin/affianca").toString(), command));
        line.addAll(List.of("--data", data.toString()));
        line.addAll(List.of("--port", String.valueOf(port), "--shell-port", String.valueOf(shellPort)));
        line.addAll(List.of(options));
        try {
            Path said = Files.createTempFile("affianca", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            builder.environment().putAll(more);
            int code = builder.start().waitFor();
            String text = Files.readString(said);
            Files.delete(said);
            return new Told(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the launcher said and its exit code. */
    public record Told(int code, String text) {}
}
