package org.affianca.engine.returns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The three digits of a country (ISO 3166-1), which SIUSS asks for instead of letters. */
final class CountryNumbers {
    private static final String FILE = "/AREA-INF/country-numbers.csv";
    private static final String NOT_AVAILABLE = "990";

    private final Map<String, String> byLetters = read();

    /** Of a code of three letters; INPS's "not available" for whoever has none, is stateless or unknown. */
    String of(String letters) {
        return byLetters.getOrDefault(letters, NOT_AVAILABLE);
    }

    private static Map<String, String> read() {
        try (InputStream file = CountryNumbers.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + FILE, unreadable);
        }
    }
}
