package org.affianca.engine.details;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.vault.RowTexts;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of details records, one to one with what they belong to, written in the same transaction. */
@Component(service = Rows.class)
public final class Rows {
    private final HouseTransactions transactions;
    private final Vault vault;

    @Activate
    public Rows(@Reference HouseTransactions transactions, @Reference Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
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
                        long id = row.getLong(key.column());
                        found.put(id, values(shape, row, texts(shape, key, id)));
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
            RowTexts texts = texts(shape, key, key.id());
            for (Part part : shape.parts()) {
                Object value = values.get(part.name());
                at += Cell.bind(
                        part, part.sealed() ? texts.sealed(part.columns().get(0), value) : value, write, at);
            }
            write.setLong(at, key.organisation().value());
            write.setLong(at + 1, key.id());
            return write.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("writing " + shape.table() + " of " + key.id(), failed);
        }
    }

    private static Map<String, Object> values(Shape shape, ResultSet row, RowTexts texts) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            String column = part.columns().get(0);
            Cell.fetch(part, row).ifPresent(v -> values.put(part.name(), texts.opened(column, v, part.sealed())));
        }
        return values;
    }

    private RowTexts texts(Shape shape, RowKey key, long id) {
        return new RowTexts(vault, shape.table(), key.organisation(), key.column(), id);
    }
}
