package org.affianca.engine.details;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of details records, one to one with core's works, written in the same transaction. */
@Component(service = Rows.class)
public final class Rows {
    private static final String KEY = " where organisation_id = ? and work_id = ?";

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

    /** Writes the row of a work, new or in the place of the one before. */
    public void write(Shape shape, OrganisationId organisation, WorkId work, Map<String, Object> values) {
        String set = shape.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        String marks = shape.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        String columns = String.join(", ", shape.columns());
        transactions.run(() -> {
            int changed = execute("update " + shape.table() + " set " + set + KEY, shape, organisation, work, values);
            if (changed == 0) {
                execute(
                        "insert into " + shape.table() + " (" + columns + ", organisation_id, work_id) values (" + marks
                                + ", ?, ?)",
                        shape,
                        organisation,
                        work,
                        values);
            }
        });
    }

    /** The values of a work's row by name; empty when it has no row yet. */
    public Optional<Map<String, Object>> find(Shape shape, OrganisationId organisation, WorkId work) {
        String sql = "select " + String.join(", ", shape.columns()) + " from " + shape.table() + KEY;
        return transactions.within(() -> {
            try (PreparedStatement select = transactions.connection().prepareStatement(sql)) {
                select.setLong(1, organisation.value());
                select.setLong(2, work.value());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(values(shape, row)) : Optional.empty();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("reading " + shape.table() + " of work " + work.value(), failed);
            }
        });
    }

    private int execute(String sql, Shape shape, OrganisationId organisation, WorkId work, Map<String, Object> values) {
        try (PreparedStatement write = transactions.connection().prepareStatement(sql)) {
            int at = 1;
            for (Part part : shape.parts()) {
                at += Cell.bind(part, values.get(part.name()), write, at);
            }
            write.setLong(at, organisation.value());
            write.setLong(at + 1, work.value());
            return write.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("writing " + shape.table() + " of work " + work.value(), failed);
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
