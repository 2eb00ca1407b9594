package org.affianca.testing.itest.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.affianca.testing.itest.house.Program;

/**
 * What answers to the rows of municipalities, by {@code config/services}: each target once, with its rows. {@code
 * -Dwalk=housing.*} looks at those alone whose target it matches.
 */
public record Offer(Map<String, List<String>> rows) {
    private static final String WANTED = System.getProperty("walk", ".*");

    public static Offer read() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Path file : Program.filesOf("../config/services", ".csv")) {
            lines(file)
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .filter(cells -> cells[1].matches(WANTED))
                    .forEach(cells -> rows.computeIfAbsent(cells[1], target -> new ArrayList<>())
                            .add(cells[0]));
        }
        return new Offer(rows);
    }

    /** The codes of services: what is done in a case. */
    public List<String> services() {
        return targets(false);
    }

    /** {@code undertaking:CODE} and its like: what stands in a register. */
    public List<String> entries() {
        return targets(true);
    }

    public int rowCount() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    private List<String> targets(boolean inRegister) {
        return rows.keySet().stream()
                .filter(target -> target.contains(":") == inRegister)
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
