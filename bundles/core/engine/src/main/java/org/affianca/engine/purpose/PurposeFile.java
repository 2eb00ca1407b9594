package org.affianca.engine.purpose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.affianca.api.access.PurposeRule;

/** The purposes as core proposes them: {@code AREA-INF/purposes.csv}. */
final class PurposeFile {
    private static final String FILE = "/AREA-INF/purposes.csv";
    // The basis is the last and may hold semicolons of its own.
    private static final int PARTS = 4;

    private PurposeFile() {}

    static List<PurposeRule> read() {
        try (InputStream file = PurposeFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", PARTS))
                    .map(PurposeFile::rule)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + FILE, unreadable);
        }
    }

    private static PurposeRule rule(String[] parts) {
        Set<String> roles = parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(" "));
        return new PurposeRule(parts[0], parts[3].strip(), roles, parts[2].equals("yes"), false);
    }
}
