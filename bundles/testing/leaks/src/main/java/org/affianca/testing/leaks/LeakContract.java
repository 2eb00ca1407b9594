package org.affianca.testing.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The leak kit over one area, in a program that is started for it. A test of the area extends it in one line and lies in the
 * package of its front door:
 *
 * <pre>class SummerLeaksIT extends LeakContract {}</pre>
 *
 * It runs when the system property {@code affianca.program} names an unpacked distribution. What the kit cannot fill by the
 * description of the area's resources alone stands in {@code leaks.plants} among the area's test resources.
 */
public abstract class LeakContract {
    @Test
    void nobodyReadsWhatIsNotTheirs() throws IOException {
        String area = area();
        Path target = Path.of("target").toAbsolutePath();
        try (StartedProgram program = StartedProgram.in(target.resolve("leaks"))) {
            program.install(area, jar(target));
            LeakReport report = new LeakKit(program.address(), program.data(), program.administratorsCookie())
                    .with(script())
                    .onlyArea(area)
                    .run();
            Files.writeString(target.resolve("leaks.md"), report.table());

            assertThat(report.notPlanted()).isEmpty();
            assertThat(report.leaks()).isEmpty();
            assertThat(report.unreached()).noneMatch(operation -> operation.contains(" /areas/" + area + "/"));
        }
    }

    /** The last word of the package, as of the area's front door; another if it is said here. */
    protected String area() {
        String name = getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in " + target + ": package the area first"));
        }
    }

    private String script() {
        try (InputStream script = getClass().getResourceAsStream("/leaks.plants")) {
            return script == null ? "" : new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(Objects.toString(lost.getMessage(), "leaks.plants"), lost);
        }
    }
}
