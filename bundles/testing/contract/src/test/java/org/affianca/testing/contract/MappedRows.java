package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which service or register answers to each service that municipalities name: {@code config/services/AREA.csv}. */
record MappedRows(List<String> areas, List<Line> lines) {
    static final Path ROOT = Path.of("../../..");
    private static final String HEAD = "row,service";

    /** A line of a file: the row, and the code of a service, or the sort and the code of what is in a register. */
    record Line(String area, String row, String target) {
        String register() {
            return target.contains(":") ? target.substring(0, target.indexOf(':')) : "";
        }

        String code() {
            return target.substring(target.indexOf(':') + 1);
        }

        @Override
        public String toString() {
            return area + ".csv: " + row + " " + target;
        }
    }

    static MappedRows read() {
        List<String> areas = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Path file : files()) {
            String area = file.getFileName().toString().replace(".csv", "");
            areas.add(area);
            lines.addAll(lines(area, file));
        }
        return new MappedRows(areas, lines);
    }

    List<String> rowsOf(String area) {
        return lines.stream()
                .filter(line -> line.area().equals(area))
                .map(Line::row)
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(ROOT.resolve("config/services"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(String area, Path file) {
        try {
            List<String> all = Files.readAllLines(file);
            if (!all.get(0).equals(HEAD)) {
                throw new AssertionError(file + " begins with " + all.get(0) + " instead of " + HEAD);
            }
            return all.stream()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Line(area, cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
