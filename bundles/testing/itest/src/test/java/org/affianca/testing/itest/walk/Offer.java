package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.affianca.testing.itest.house.Program;

/**
 * What is offered: each target once, with the rows of municipalities that it answers to by {@code config/services}; none where
 * an area brings a service that no row names. {@code -Dwalk=housing.*} looks at those alone whose target it matches.
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

    /** The same with every service of these that one of the areas beside the program brought, named by a row or not. */
    public Offer with(Collection<JsonNode> catalogue) {
        Map<String, List<String>> all = new TreeMap<>(rows);
        List<String> areas = Program.areaIds();
        catalogue.stream()
                .filter(service -> areas.contains(service.path("area").asText()))
                .map(service -> service.path("code").asText())
                .filter(code -> code.matches(WANTED))
                .forEach(code -> all.putIfAbsent(code, List.of()));
        return new Offer(all);
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

    /** How many services no row names. */
    public long unnamed() {
        return services().stream().filter(code -> rows.get(code).isEmpty()).count();
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
