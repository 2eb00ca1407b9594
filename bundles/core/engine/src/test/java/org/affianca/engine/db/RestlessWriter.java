package org.affianca.engine.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A process that writes one row after another and prints each number once it is committed, until it is killed. */
final class RestlessWriter {
    private RestlessWriter() {}

    public static void main(String[] arguments) {
        Database database = new Database(arguments[0], "", "", 2, 5_000, TestHouse.scripts());
        HouseTransactions transactions = new HouseTransactions(database);
        for (long number = 1; ; number++) {
            long next = number;
            transactions.run(() -> write(transactions, next));
            System.out.println(number);
        }
    }

    private static void write(HouseTransactions transactions, long number) {
        try (PreparedStatement insert = transactions
                .connection()
                .prepareStatement("insert into core.listener_place (listener, number, failures, changed_at)"
                        + " values (?, ?, 0, current_timestamp)")) {
            insert.setString(1, "l" + number);
            insert.setLong(2, number);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
