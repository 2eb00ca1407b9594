package org.affianca.engine.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column whose texts are sealed.
 *
 * @param table with its schema
 * @param key the columns that name a row, all numbers that never change, {@code organisation_id} first
 * @param bound those of the key by whose numbers the text is bound to its place
 * @param only which rows are sealed, as a condition in SQL; empty when all are
 * @param place the beginning of the context
 */
public record Field(String table, String column, List<String> key, List<String> bound, String only, String place) {
    public Field {
        key = List.copyOf(key);
        bound = List.copyOf(bound);
    }

    public static Field of(String table, String column, String... key) {
        List<String> columns = Arrays.asList(key);
        return new Field(table, column, columns, columns, "", table + "." + column);
    }

    public Field where(String condition) {
        return new Field(table, column, key, bound, condition, place);
    }

    /** Bound by some columns of the key only, so that several rows may hold the same text. */
    public Field boundBy(String... columns) {
        return new Field(table, column, key, Arrays.asList(columns), only, place);
    }

    /** For a table into which sealed texts are copied as they are: they stay bound to the row they came from. */
    public Field copiedFrom(Field original, String... boundBy) {
        return new Field(table, column, key, Arrays.asList(boundBy), only, original.place());
    }

    /** The context of the text in a row that has the columns of the key. */
    String atRow(Map<String, Object> row) {
        return at(bound.stream()
                .mapToLong(name -> ((Number) row.getOrDefault(name, 0L)).longValue())
                .toArray());
    }

    /** The context of the text in one row; the numbers in the order of the columns it is bound by. */
    public String at(long... numbers) {
        if (numbers.length != bound.size()) {
            throw new IllegalArgumentException(table + "." + column + " is bound by " + bound);
        }
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining("/", place + "/", ""));
    }
}
