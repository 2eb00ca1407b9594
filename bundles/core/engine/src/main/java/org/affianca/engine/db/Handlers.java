package org.affianca.engine.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Columns for our small values: an id is a number, a code is a text. */
final class Handlers {
    private Handlers() {}

    static <T> BaseTypeHandler<T> number(LongFunction<T> read, ToLongFunction<T> write) {
        return new NumberHandler<>(read, write);
    }

    static <T> BaseTypeHandler<T> text(Function<String, T> read, Function<T, String> write) {
        return new TextHandler<>(read, write);
    }

    private static final class NumberHandler<T> extends BaseTypeHandler<T> {
        private final LongFunction<T> read;
        private final ToLongFunction<T> write;

        NumberHandler(LongFunction<T> read, ToLongFunction<T> write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public void setNonNullParameter(PreparedStatement ps, int i, T value, JdbcType type) throws SQLException {
            ps.setLong(i, write.applyAsLong(value));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rs, String column) throws SQLException {
            long value = rs.getLong(column);
            return rs.wasNull() ? null : read.apply(value);
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rs, int column) throws SQLException {
            long value = rs.getLong(column);
            return rs.wasNull() ? null : read.apply(value);
        }

        @Override
        public @Nullable T getNullableResult(CallableStatement cs, int column) throws SQLException {
            long value = cs.getLong(column);
            return cs.wasNull() ? null : read.apply(value);
        }
    }

    private static final class TextHandler<T> extends BaseTypeHandler<T> {
        private final Function<String, T> read;
        private final Function<T, String> write;

        TextHandler(Function<String, T> read, Function<T, String> write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public void setNonNullParameter(PreparedStatement ps, int i, T value, JdbcType type) throws SQLException {
            ps.setString(i, write.apply(value));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rs, String column) throws SQLException {
            return some(rs.getString(column));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rs, int column) throws SQLException {
            return some(rs.getString(column));
        }

        @Override
        public @Nullable T getNullableResult(CallableStatement cs, int column) throws SQLException {
            return some(cs.getString(column));
        }

        private @Nullable T some(@Nullable String value) {
            return value == null ? null : read.apply(value);
        }
    }
}
