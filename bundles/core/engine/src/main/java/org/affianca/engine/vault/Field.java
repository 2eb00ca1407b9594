package org.affianca.engine.vault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column whose texts are sealed.
 *
 * @param table with its schema
 * @param key the columns that name a row, all numbers that never change, {@code organisation_id} first
 * @param only which rows are sealed, as a condition in SQL; empty when all are
 */
public record Field(String table, String column, List<String> key, String only) {
    public Field {
        key = List.copyOf(key);
    }

    public static Field of(String table, String column, String... key) {
        return new Field(table, column, Arrays.asList(key), "");
    }

    public Field where(String condition) {
        return new Field(table, column, key, condition);
    }

    /** The context of the text in one row; the numbers in the order of the key. */
    public String at(long... numbers) {
        if (numbers.length != key.size()) {
            throw new IllegalArgumentException(table + "." + column + " has rows by " + key);
        }
        return Arrays.stream(numbers)
                .mapToObj(Long::toString)
                .collect(Collectors.joining("/", table + "." + column + "/", ""));
    }
}
