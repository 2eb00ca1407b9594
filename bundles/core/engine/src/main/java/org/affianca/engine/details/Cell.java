package org.affianca.engine.details;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.jspecify.annotations.Nullable;

/** One component between its own type and its columns. Days go as {@code java.sql.Date}: Derby takes no other. */
final class Cell {
    private Cell() {}

    /** Binds a value, or nothing, from a parameter on; says how many parameters it took. */
    static int bind(Part part, @Nullable Object value, PreparedStatement sql, int at) throws SQLException {
        if (part.type() == FieldType.PERIOD) {
            Optional<Period> period = Optional.ofNullable((Period) value);
            sql.setDate(at, period.map(p -> Date.valueOf(p.from())).orElse(null));
            sql.setDate(at + 1, period.flatMap(Period::until).map(Date::valueOf).orElse(null));
            return 2;
        }
        if (value == null) {
            sql.setNull(at, sqlType(part.type()));
            return 1;
        }
        switch (part.type()) {
            case TEXT, CODE, ENUM -> sql.setString(at, Plain.of(value).toString());
            case INT -> sql.setInt(at, (Integer) value);
            case DECIMAL -> sql.setBigDecimal(at, (BigDecimal) value);
            case BOOLEAN -> sql.setBoolean(at, (Boolean) value);
            case DATE -> sql.setDate(at, Date.valueOf((java.time.LocalDate) value));
            case MONEY -> sql.setLong(at, ((Money) value).cents());
            case REFERENCE -> sql.setLong(at, ((PersonId) value).value());
            case PERIOD -> throw new IllegalStateException("a period has two columns");
        }
        return 1;
    }

    static Optional<Object> fetch(Part part, ResultSet row) throws SQLException {
        String column = part.columns().get(0);
        Object value =
                switch (part.type()) {
                    case TEXT -> row.getString(column);
                    case INT -> row.getInt(column);
                    case DECIMAL -> decimal(row.getBigDecimal(column));
                    case BOOLEAN -> row.getBoolean(column);
                    case DATE -> day(row, column);
                    case PERIOD -> period(part, row);
                    case MONEY -> new Money(row.getLong(column));
                    case CODE -> code(part, row.getString(column));
                    case ENUM -> constant(part, row.getString(column));
                    case REFERENCE -> new PersonId(row.getLong(column));
                };
        // wasNull speaks of the last column read, which for a period is its end.
        boolean absent = part.type() != FieldType.PERIOD && row.wasNull();
        return absent ? Optional.empty() : Optional.ofNullable(value);
    }

    private static @Nullable Object decimal(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static java.time.@Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static @Nullable Object period(Part part, ResultSet row) throws SQLException {
        java.time.LocalDate from = day(row, part.columns().get(0));
        Optional<java.time.LocalDate> until =
                Optional.ofNullable(day(row, part.columns().get(1)));
        return from == null ? null : new Period(from, until);
    }

    private static @Nullable Object code(Part part, @Nullable String stored) {
        return stored != null && part.raw() == Code.class ? new Code(stored) : stored;
    }

    private static @Nullable Object constant(Part part, @Nullable String stored) throws SQLException {
        try {
            return stored == null ? null : Plain.constant(part, stored);
        } catch (NotTaken gone) {
            throw new SQLException("column " + part.columns().get(0) + " holds " + stored + ", no constant of "
                    + part.raw().getSimpleName());
        }
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
