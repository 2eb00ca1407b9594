package org.affianca.engine.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.paper.Block;

/**
 * Plain text with few marks as blocks of a paper: an empty line parts paragraphs, {@code - } begins an item, {@code # } a
 * heading, {@code |} a row of a table whose first row is its head. What fits none of them is prose as it stands.
 */
public final class Marked {
    private enum Sort {
        NONE,
        PROSE,
        ITEM,
        ROW
    }

    private final int level;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Sort open = Sort.NONE;

    private Marked(int level) {
        this.level = level;
    }

    /** @param level of the headings in the text */
    public static List<Block> blocks(String text, int level) {
        Marked marked = new Marked(level);
        text.lines().forEach(marked::take);
        marked.close();
        return marked.blocks;
    }

    private void take(String raw) {
        String line = raw.strip();
        if (line.isEmpty()) {
            close();
        } else if (line.startsWith("# ")) {
            close();
            blocks.add(new Block.Heading(level, line.substring(2).strip()));
        } else if (line.startsWith("- ")) {
            add(Sort.ITEM, line.substring(2).strip());
        } else if (line.startsWith("|")) {
            add(Sort.ROW, line);
        } else {
            add(Sort.PROSE, line);
        }
    }

    private void add(Sort sort, String line) {
        if (open != sort) {
            close();
            open = sort;
        }
        lines.add(line);
    }

    private void close() {
        switch (open) {
            case PROSE -> blocks.add(new Block.Prose(String.join("\n", lines)));
            case ITEM -> blocks.add(new Block.Items(lines));
            case ROW -> blocks.add(table());
            case NONE -> {}
        }
        lines.clear();
        open = Sort.NONE;
    }

    /** A row with fewer cells than the head is filled up; what it has too much is joined to its last cell. */
    private Block table() {
        List<List<String>> rows = lines.stream().map(Marked::cells).toList();
        int width = rows.get(0).size();
        return new Block.Table(
                "",
                rows.get(0),
                rows.stream().skip(1).map(row -> fitted(row, width)).toList());
    }

    private static List<String> fitted(List<String> row, int width) {
        if (row.size() <= width) {
            return Stream.concat(row.stream(), Stream.generate(() -> "").limit(width - row.size()))
                    .toList();
        }
        String last = row.stream().skip(width - 1L).collect(Collectors.joining(" | "));
        return Stream.concat(row.stream().limit(width - 1L), Stream.of(last)).toList();
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
