package org.affianca.engine.table;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of any table as plain values that can be written down and written back: texts, whole numbers, yes and no. */
public final class Cells {
    private Cells() {}

    /** All columns that are not empty, by name. */
    public static Map<String, Object> row(Table table, ResultSet row) throws SQLException {
        return row(table.columns().keySet(), table, row);
    }

    /** Of these columns those that are not empty, by name. */
    public static Map<String, Object> row(Collection<String> columns, Table table, ResultSet row) throws SQLException {
        Map<String, Object> values = new TreeMap<>();
        for (String column : columns) {
            value(row, column, table.columns().getOrDefault(column, Types.VARCHAR))
                    .ifPresent(value -> values.put(column, value));
        }
        return values;
    }

    /** The condition that a row has these values, to be bound in the order of their names. */
    public static String match(Map<String, Object> values) {
        return new TreeMap<>(values)
                .keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** Binds values in the order of their names, from a parameter on; says which parameter is next. */
    public static int bind(PreparedStatement sql, int from, Table table, Map<String, Object> values)
            throws SQLException {
        int at = from;
        for (Map.Entry<String, Object> value : new TreeMap<>(values).entrySet()) {
            bind(sql, at++, value.getValue(), table.columns().getOrDefault(value.getKey(), Types.VARCHAR));
        }
        return at;
    }

    public static Optional<Object> value(ResultSet row, String column, int type) throws SQLException {
        Object value =
                switch (type) {
                    case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(column);
                    case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
                    case Types.DATE -> text(row.getDate(column));
                    case Types.TIMESTAMP -> text(row.getTimestamp(column, utc()));
                    case Types.DECIMAL, Types.NUMERIC -> text(row.getBigDecimal(column));
                    case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> size(row.getBytes(column));
                    default -> row.getString(column);
                };
        return row.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }

    private static void bind(PreparedStatement sql, int at, Object value, int type) throws SQLException {
        switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> sql.setLong(at, ((Number) value).longValue());
            case Types.BOOLEAN, Types.BIT -> sql.setBoolean(at, (Boolean) value);
            case Types.DATE -> sql.setDate(at, Date.valueOf(LocalDate.parse((String) value)));
            case Types.TIMESTAMP -> sql.setTimestamp(at, Timestamp.from(Instant.parse((String) value)), utc());
            case Types.DECIMAL, Types.NUMERIC -> sql.setBigDecimal(at, new BigDecimal((String) value));
            default -> sql.setString(at, (String) value);
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : null;
    }

    /** Bytes are told by their number only. */
    private static long size(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
