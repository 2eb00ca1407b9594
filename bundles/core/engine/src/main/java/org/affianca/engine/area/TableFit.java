package org.affianca.engine.area;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.details.Shape;

/** Asks a table whether it has a record's columns. */
final class TableFit {
    private final HouseTransactions transactions;

    TableFit(HouseTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The table has them all, or the area cannot serve.
     *
     * @throws IllegalArgumentException when it has not; the message is a sentence for IT staff
     */
    void mustFit(Shape shape) {
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
}
