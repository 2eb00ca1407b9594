package org.affianca.testing.itest.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run to its end; one that is missing is a failure, not a test less. */
final class Tool {
    private Tool() {}

    static String run(Path log, Duration most, List<String> line) {
        try {
            Process running = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile())
                    .start();
            if (!running.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new AssertionError(line.get(0) + " did not end within " + most + "; see " + log);
            }
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(line.get(0) + " could not be run; install the package of that name", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
