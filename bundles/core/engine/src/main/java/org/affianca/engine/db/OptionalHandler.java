package org.affianca.engine.db;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.person.FiscalCode;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * An absent value as a null column. Written for all our values; read by the column's own type, so a record that is read
 * may have an {@code Optional} of String, LocalDate, Instant, Long, Integer, BigDecimal or Boolean, and nothing else.
 */
final class OptionalHandler implements TypeHandler<Optional<?>> {
    private final Dialect dialect;

    OptionalHandler(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void setParameter(PreparedStatement ps, int i, @Nullable Optional<?> value, @Nullable JdbcType type)
            throws SQLException {
        if (value == null || value.isEmpty()) {
            ps.setNull(i, type == null ? dialect.forNull().TYPE_CODE : type.TYPE_CODE);
            return;
        }
        write(ps, i, value.get());
    }

    private static void write(PreparedStatement ps, int i, Object value) throws SQLException {
        if (value instanceof LocalDate day) {
            new DayHandler().setNonNullParameter(ps, i, day, JdbcType.DATE);
        } else if (value instanceof Instant at) {
            new InstantHandler().setNonNullParameter(ps, i, at, JdbcType.TIMESTAMP);
        } else if (value instanceof Money money) {
            ps.setLong(i, money.cents());
        } else if (value instanceof FiscalCode code) {
            ps.setString(i, code.value());
        } else if (value instanceof Code code) {
            ps.setString(i, code.value());
        } else if (value instanceof ServiceCode code) {
            ps.setString(i, code.value());
        } else if (value instanceof YearMonth || value instanceof Enum<?>) {
            ps.setString(i, value.toString());
        } else if (value instanceof Record id) {
            ps.setLong(i, idOf(id));
        } else {
            ps.setObject(i, value);
        }
    }

    private static long idOf(Record id) {
        try {
            return (long) id.getClass().getMethod("value").invoke(id);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException("not an id: " + id.getClass().getSimpleName(), failed);
        }
    }

    @Override
    public Optional<?> getResult(ResultSet rs, String column) throws SQLException {
        return getResult(rs, rs.findColumn(column));
    }

    @Override
    public Optional<?> getResult(ResultSet rs, int column) throws SQLException {
        return Optional.ofNullable(
                switch (rs.getMetaData().getColumnType(column)) {
                    case Types.DATE -> DayHandler.day(rs.getDate(column));
                    case Types.TIMESTAMP -> InstantHandler.instant(rs.getTimestamp(column, InstantHandler.utc()));
                    case Types.BIGINT -> number(rs, rs.getLong(column));
                    case Types.INTEGER, Types.SMALLINT -> number(rs, rs.getInt(column));
                    case Types.NUMERIC, Types.DECIMAL -> decimal(rs, column);
                    case Types.BOOLEAN, Types.BIT -> flag(rs, rs.getBoolean(column));
                    default -> rs.getString(column);
                });
    }

    private static @Nullable Number number(ResultSet rs, Number value) throws SQLException {
        return rs.wasNull() ? null : value;
    }

    private static @Nullable BigDecimal decimal(ResultSet rs, int column) throws SQLException {
        return rs.getBigDecimal(column);
    }

    private static @Nullable Boolean flag(ResultSet rs, boolean value) throws SQLException {
        return rs.wasNull() ? null : value;
    }

    @Override
    public Optional<?> getResult(CallableStatement cs, int column) throws SQLException {
        return Optional.ofNullable(cs.getObject(column));
    }
}
