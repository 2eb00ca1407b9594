package org.affianca.engine.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.assessment.Level;
import org.affianca.api.assessment.Lookup;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;

/** Reads a score that is looked up in a table of two others' levels; the table must be full. */
final class LookupReader {
    private final YamlMap yaml;
    private final Map<String, Score> before;

    LookupReader(YamlMap yaml, Map<String, Score> before) {
        this.yaml = yaml;
        this.before = before;
    }

    Score read(String id, Optional<String> section) {
        Stream.of("items", "scores", "weights", "bands")
                .filter(yaml::has)
                .forEach(key -> yaml.bad(key, "a score by lookup has rows, columns, table and levels"));
        YamlMap words = yaml.map("levels");
        List<Level> levels = words.keys().stream()
                .map(level -> new Level(Plainly.id(words, level, level), WordingReader.required(words, level)))
                .toList();
        Lookup lookup = new Lookup(yaml.required("rows"), yaml.required("columns"), cells(words.keys()));
        return new Score(
                id,
                WordingReader.required(yaml, "title"),
                ScoreWay.LOOKUP,
                section,
                List.of(),
                Map.of(),
                List.of(),
                Optional.of(lookup),
                levels);
    }

    private Map<String, Map<String, String>> cells(Set<String> levels) {
        Set<String> rows = levelsOf("rows");
        Set<String> columns = levelsOf("columns");
        YamlMap table = yaml.map("table");
        table.only(rows.toArray(String[]::new));
        Map<String, Map<String, String>> cells = new HashMap<>();
        for (String row : rows) {
            if (table.has(row)) {
                cells.put(row, row(table.map(row), columns, levels));
            } else {
                yaml.bad("table", "the table has no row '" + row + "'");
            }
        }
        return cells;
    }

    private static Map<String, String> row(YamlMap row, Set<String> columns, Set<String> levels) {
        row.only(columns.toArray(String[]::new));
        Map<String, String> cells = new HashMap<>();
        for (String column : columns) {
            String level = row.required(column);
            if (row.has(column) && !levels.contains(level)) {
                row.bad(column, "'" + level + "' is none of 'levels'");
            }
            cells.put(column, level);
        }
        return cells;
    }

    private Set<String> levelsOf(String key) {
        Set<String> levels = yaml.word(key).map(before::get).stream()
                .flatMap(score -> score.levels().stream())
                .map(Level::code)
                .collect(Collectors.toSet());
        if (yaml.has(key) && levels.isEmpty()) {
            yaml.bad(key, "'" + key + "' names a score with levels that stands before");
        }
        return levels;
    }
}
