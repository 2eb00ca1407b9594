package org.affianca.engine.means;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Properties;

/** How long a means test of a type holds, as the file {@code AREA-INF/means/validity.properties} says. */
final class HowLong {
    private static final String FILE = "/AREA-INF/means/validity.properties";
    private static final String YEAR = "year";

    private final Properties rules = new Properties();

    HowLong() {
        try (InputStream file = HowLong.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            rules.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + FILE, unreadable);
        }
    }

    /** The last day; a type the file does not name holds until the end of the year. */
    LocalDate until(String type, LocalDate signedOn) {
        String rule = rules.getProperty(type, YEAR).strip();
        return rule.equals(YEAR)
                ? LocalDate.of(signedOn.getYear(), Month.DECEMBER, 31)
                : signedOn.plusMonths(Integer.parseInt(rule)).minusDays(1);
    }
}
