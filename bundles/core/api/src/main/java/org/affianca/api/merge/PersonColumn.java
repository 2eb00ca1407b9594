package org.affianca.api.merge;

import java.util.regex.Pattern;

/**
 * A column that holds the id of a person.
 *
 * @param table with its schema, {@code summer.guardian}; it has a primary key that begins with {@code organisation_id}
 */
public record PersonColumn(String table, String column) {
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");

    public PersonColumn {
        if (!TABLE.matcher(table).matches() || !COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("not a column of a table: " + table + " " + column);
        }
    }
}
