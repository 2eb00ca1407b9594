package org.affianca.testing.itest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Findings that somebody looked at and answers for, each with the reason; the file {@code explained.txt} beside this class. */
final class Explained {
    private record Line(String scanner, Pattern finding, String why) {}

    private final List<Line> lines;

    Explained() {
        try (InputStream in = Objects.requireNonNull(Explained.class.getResourceAsStream("explained.txt"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+\\|\\s+", 3))
                    .map(parts -> new Line(parts[0], Pattern.compile(parts[1]), parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean covers(Finding finding) {
        return lines.stream()
                .anyMatch(line -> line.scanner().equals(finding.scanner())
                        && !line.why().isBlank()
                        && line.finding().matcher(finding.toString()).find());
    }
}
