package org.affianca.engine.details;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.jspecify.annotations.Nullable;

/** One value between its own type and its columns. Days go as {@code java.sql.Date}: Derby takes no other. */
final class Cell {
    private Cell() {}

    /** Binds a value, or nothing, from a parameter on; says how many parameters it took. */
    static int bind(Part part, @Nullable Object value, PreparedStatement sql, int at) throws SQLException {
        if (part.type() != FieldType.PERIOD) {
            set(part, value, sql, at);
            return 1;
        }
        Optional<Period> period = Optional.ofNullable((Period) value);
        set(part, period.map(Period::from).orElse(null), sql, at);
        set(part, period.flatMap(Period::until).orElse(null), sql, at + 1);
        return 2;
    }

    private static void set(Part part, @Nullable Object value, PreparedStatement sql, int at) throws SQLException {
        if (value == null) {
            sql.setNull(at, sqlType(part.type()));
        } else {
            sql.setObject(at, stored(value));
        }
    }

    static Optional<Object> fetch(Part part, ResultSet row) throws SQLException {
        String column = part.columns().get(0);
        return switch (part.type()) {
            case TEXT, CODE, ENUM -> Optional.ofNullable(row.getString(column));
            case INT -> given(row, row.getInt(column));
            case DECIMAL -> Optional.ofNullable(row.getBigDecimal(column)).map(Cell::plain);
            case BOOLEAN -> given(row, row.getBoolean(column));
            case DATE -> day(row, column).map(day -> day);
            case PERIOD -> {
                Optional<LocalDate> until = day(row, part.columns().get(1));
                yield day(row, column).map(from -> new Period(from, until));
            }
            case MONEY -> given(row, new Money(row.getLong(column)));
            case REFERENCE -> given(row, new PersonId(row.getLong(column)));
        };
    }

    private static Object stored(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof Money money) {
            return money.cents();
        }
        return value instanceof PersonId person ? (Object) person.value() : value;
    }

    private static Optional<Object> given(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    private static int sqlType(FieldType type) {
        return switch (type) {
            case TEXT, CODE, ENUM -> Types.VARCHAR;
            case INT -> Types.INTEGER;
            case DECIMAL -> Types.DECIMAL;
            case BOOLEAN -> Types.BOOLEAN;
            case DATE, PERIOD -> Types.DATE;
            case MONEY, REFERENCE -> Types.BIGINT;
        };
    }
}
