package org.affianca.engine.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A moment as a timestamp column in UTC, to the microsecond: what both databases keep. */
final class InstantHandler extends BaseTypeHandler<Instant> {
    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Instant at, JdbcType type) throws SQLException {
        ps.setTimestamp(i, Timestamp.from(at.truncatedTo(ChronoUnit.MICROS)), utc());
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rs, String column) throws SQLException {
        return instant(rs.getTimestamp(column, utc()));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rs, int column) throws SQLException {
        return instant(rs.getTimestamp(column, utc()));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement cs, int column) throws SQLException {
        return instant(cs.getTimestamp(column, utc()));
    }

    /** A new one each time: a Calendar is not safe to share. */
    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
