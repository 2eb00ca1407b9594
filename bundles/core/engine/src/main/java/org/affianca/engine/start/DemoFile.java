package org.affianca.engine.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a file of invented words; the first line of a {@code .csv} is its heading and left out. */
final class DemoFile {
    private DemoFile() {}

    static List<String> lines(String file) {
        try (InputStream in = Optional.ofNullable(DemoFile.class.getResourceAsStream("/demo/" + file))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(file.endsWith(".csv") ? 1 : 0)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
