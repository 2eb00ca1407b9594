package org.affianca.engine.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code list as its file gives it: codes in order, each with the days between which it may be chosen.
 *
 * @param name {@code word-word}, or {@code core.word-word} for the words that an area adds to an open list of core
 */
public record CodeTable(String name, List<Entry> entries) {
    private static final String HEAD = "code,from,until";
    private static final String OF_CORE = Shelf.CORE + ".";
    private static final int LONGEST_CODE = 64;

    public CodeTable {
        entries = List.copyOf(entries);
    }

    /** One code and when it may be chosen; an absent day means always. */
    public record Entry(String code, Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean validOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public List<String> validOn(LocalDate day) {
        return entries.stream().filter(e -> e.validOn(day)).map(Entry::code).toList();
    }

    /** The words an area adds to a list of core stand in its tables under this name. */
    static String added(String list) {
        return OF_CORE + list;
    }

    /** The list's own name, whoever's it is. */
    public static String plain(String name) {
        return name.startsWith(OF_CORE) ? name.substring(OF_CORE.length()) : name;
    }

    static Map<String, CodeTable> readAll(String area, AreaFiles files, List<String> errors) {
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        for (String file : files.names("codes")) {
            String path = "codes/" + file;
            if (!file.matches("(core\\.)?[a-z][a-z0-9-]{0,63}\\.csv")) {
                errors.add(path + ":1: a code list is a file word-word.csv");
                continue;
            }
            String name = file.substring(0, file.length() - ".csv".length());
            files.text(path).ifPresent(text -> tables.put(name, read(name, path, text, errors)));
        }
        tables.values().stream()
                .filter(table -> table.name().startsWith(OF_CORE))
                .forEach(table -> mayBeAdded(area, table, errors));
        return tables;
    }

    /** Only lists on whose words nothing in core depends take more of them. */
    private static void mayBeAdded(String area, CodeTable table, List<String> errors) {
        String path = "codes/" + table.name() + ".csv:1: ";
        List<String> open = CoreArea.openLists();
        if (!open.contains(plain(table.name()))) {
            errors.add(path + "words may be added to core's lists " + String.join(", ", open) + ", not to "
                    + plain(table.name()));
        }
        table.entries().stream()
                .map(entry -> area + "." + entry.code())
                .filter(code -> code.length() > LONGEST_CODE)
                .forEach(code -> errors.add(path + "'" + code + "' is longer than " + LONGEST_CODE + " characters"));
    }

    private static CodeTable read(String name, String path, String text, List<String> errors) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].trim().equals(HEAD)) {
            errors.add(path + ":1: the first line must be '" + HEAD + "'");
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                entry(lines[i].split(",", -1), path + ":" + (i + 1) + ": ", entries, errors);
            }
        }
        return new CodeTable(name, entries);
    }

    private static void entry(String[] cells, String where, List<Entry> entries, List<String> errors) {
        String code = cells[0].trim();
        if (cells.length != 3 || !code.matches("[A-Za-z0-9._-]{1,64}")) {
            errors.add(where + "a line is 'code,from,until'; the code has 1 to 64 letters, digits, '.', '_', '-'");
        } else if (entries.stream().anyMatch(e -> e.code().equals(code))) {
            errors.add(where + "code '" + code + "' stands here twice");
        } else {
            entries.add(new Entry(code, day(cells[1], where, errors), day(cells[2], where, errors)));
        }
    }

    private static Optional<LocalDate> day(String cell, String where, List<String> errors) {
        try {
            return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell.trim()));
        } catch (DateTimeParseException bad) {
            errors.add(where + "'" + cell.trim() + "' is no date like 2026-01-31");
            return Optional.empty();
        }
    }
}
