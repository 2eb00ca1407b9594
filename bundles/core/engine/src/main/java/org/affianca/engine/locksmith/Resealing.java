package org.affianca.engine.locksmith;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals some rows of a column with the newest key, whether they were sealed with an older one or not at all. */
final class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    static final int BATCH = 200;

    private final HouseTransactions transactions;
    private final Vault vault;

    Resealing(HouseTransactions transactions, Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
    }

    /** A row whose text is not under the newest key. */
    private record Found(List<Long> key, String kept) {}

    /**
     * What a batch came to.
     *
     * @param sealed rows that are under the newest key now
     * @param from the second part of the key to go on from
     * @param more whether there may be others in this organisation
     */
    record Batch(int sealed, long from, boolean more) {}

    Batch some(Field field, long organisation, long from, long newest) throws SQLException {
        List<Found> rows = find(field, organisation, from, newest);
        int sealed = 0;
        for (Found row : rows) {
            sealed += reseal(field, row);
        }
        if (rows.size() < BATCH) {
            return new Batch(sealed, from, false);
        }
        long last = rows.get(rows.size() - 1).key().get(1);
        // Rows that cannot be opened would be found again and again.
        return new Batch(sealed, sealed == 0 && last == from ? last + 1 : last, true);
    }

    private List<Found> find(Field field, long organisation, long from, long newest) throws SQLException {
        String keys = String.join(", ", field.key());
        String query = "select " + keys + ", " + field.column() + " from " + field.table() + " where "
                + field.key().get(0) + " = ? and " + field.key().get(1) + " >= ? and " + field.column()
                + " <> '' and " + field.column() + " not like ?"
                + (field.only().isEmpty() ? "" : " and " + field.only()) + " order by "
                + field.key().get(0) + ", " + field.key().get(1) + " fetch first " + BATCH + " rows only";
        try (PreparedStatement select = transactions.connection().prepareStatement(query)) {
            select.setLong(1, organisation);
            select.setLong(2, from);
            select.setString(3, Vault.mark(newest) + "%");
            List<Found> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<Long> key = new ArrayList<>();
                    for (String column : field.key()) {
                        key.add(row.getLong(column));
                    }
                    found.add(new Found(key, row.getString(field.column())));
                }
            }
            return found;
        }
    }

    private int reseal(Field field, Found row) throws SQLException {
        String context = field.at(field.bound().stream()
                .mapToLong(column -> row.key().get(field.key().indexOf(column)))
                .toArray());
        String clear;
        try {
            clear = vault.open(context, row.kept());
        } catch (IllegalStateException broken) {
            LOG.error("a sealed text cannot be opened and stays as it is: {}", broken.getMessage());
            return 0;
        }
        String update = "update " + field.table() + " set " + field.column() + " = ? where "
                + field.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and ")) + " and "
                + field.column() + " = ?";
        try (PreparedStatement write = transactions.connection().prepareStatement(update)) {
            write.setString(1, vault.seal(context, clear));
            int at = 2;
            for (long part : row.key()) {
                write.setLong(at++, part);
            }
            // Somebody may have written it anew meanwhile, under the newest key.
            write.setString(at, row.kept());
            return write.executeUpdate();
        }
    }
}
