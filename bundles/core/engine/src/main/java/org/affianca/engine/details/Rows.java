package org.affianca.engine.details;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of details records, one to one with what they belong to, written in the same transaction. */
@Component(service = Rows.class)
public final class Rows {
    private final HouseTransactions transactions;

    @Activate
    public Rows(@Reference HouseTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Asks the table whether it has the record's columns.
     *
     * @throws IllegalArgumentException when it has not; the message is a sentence for IT staff
     */
    public void mustFit(Shape shape) {
        String sql = "select " + String.join(", ", shape.columns()) + " from " + shape.table() + " where 1 = 0";
        transactions.run(() -> {
            try (PreparedStatement select = transactions.connection().prepareStatement(sql)) {
                select.executeQuery().close();
            } catch (SQLException failed) {
                throw new IllegalArgumentException(
                        "record " + shape.name() + " and table " + shape.table() + " do not agree: "
                                + failed.getMessage(),
                        failed);
            }
        });
    }

    /** Writes a row, new or in the place of the one before; columns of other versions keep what they hold. */
    public void write(Shape shape, RowKey key, Map<String, Object> values) {
        String columns = String.join(", ", shape.columns());
        String set = columns.replace(", ", " = ?, ") + " = ?";
        String marks = "?, ".repeat(shape.columns().size());
        String update = "update " + shape.table() + " set " + set + key.where();
        String insert = "insert into " + shape.table() + " (" + columns + ", organisation_id, " + key.column()
                + ") values (" + marks + "?, ?)";
        transactions.run(() -> {
            if (execute(update, shape, key, values) == 0) {
                execute(insert, shape, key, values);
            }
        });
    }

    /** The values of a row by name; empty when there is none yet. */
    public Optional<Map<String, Object>> find(Shape shape, RowKey key) {
        return Optional.ofNullable(find(shape, key, List.of(key.id())).get(key.id()));
    }

    /** The values of several rows, known by the key's column, by id; whoever has none yet is not among them. */
    public Map<Long, Map<String, Object>> find(Shape shape, RowKey key, List<Long> ids) {
        String sql = "select " + String.join(", ", shape.columns()) + ", " + key.column() + " from " + shape.table()
                + " where organisation_id = ? and " + key.column() + " in (?" + ", ?".repeat(ids.size() - 1) + ")";
        return transactions.within(() -> {
            try (PreparedStatement select = transactions.connection().prepareStatement(sql)) {
                select.setLong(1, key.organisation().value());
                for (int i = 0; i < ids.size(); i++) {
                    select.setLong(i + 2, ids.get(i));
                }
                Map<Long, Map<String, Object>> found = new LinkedHashMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getLong(key.column()), values(shape, row));
                    }
                }
                return found;
            } catch (SQLException failed) {
                throw new IllegalStateException("reading " + shape.table() + " of " + ids, failed);
            }
        });
    }

    private int execute(String sql, Shape shape, RowKey key, Map<String, Object> values) {
        try (PreparedStatement write = transactions.connection().prepareStatement(sql)) {
            int at = 1;
            for (Part part : shape.parts()) {
                at += Cell.bind(part, values.get(part.name()), write, at);
            }
            write.setLong(at, key.organisation().value());
            write.setLong(at + 1, key.id());
            return write.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("writing " + shape.table() + " of " + key.id(), failed);
        }
    }

    private static Map<String, Object> values(Shape shape, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            Cell.fetch(part, row).ifPresent(value -> values.put(part.name(), value));
        }
        return values;
    }
}
