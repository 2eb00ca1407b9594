package org.affianca.api.paper;

import java.util.List;

/** One piece of a paper's text; plain text everywhere, no markup. */
public sealed interface Block {
    /** A heading; level 1 stands below the paper's title. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("a heading has a level from 1 to 4, not " + level);
            }
        }
    }

    /** A paragraph; a line break in it is kept. */
    record Prose(String text) implements Block {}

    /** A list with bullets. */
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table with a caption, which may be empty, named columns, and rows as long as there are columns. */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row of a table has as many cells as there are columns");
            }
        }
    }

    /** Where somebody signs: what stands above the line, and the name below it. */
    record Signature(String role, String name) implements Block {}
}
