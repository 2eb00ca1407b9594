package org.affianca.engine.db;

import java.sql.CallableStatement;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A day as a date column; through {@link Date}, because Derby cannot read a LocalDate. */
final class DayHandler extends BaseTypeHandler<LocalDate> {
    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, LocalDate day, JdbcType type) throws SQLException {
        ps.setDate(i, Date.valueOf(day));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet rs, String column) throws SQLException {
        return day(rs.getDate(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet rs, int column) throws SQLException {
        return day(rs.getDate(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(CallableStatement cs, int column) throws SQLException {
        return day(cs.getDate(column));
    }

    static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
