package org.affianca.engine.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives out keys, unique over all tables of core and its areas; takes them from the database in blocks of 50. */
@Component(service = Ids.class)
public final class Ids {
    private static final int BLOCK = 50;
    private static final int MOST_TRIES = 60;
    /** Derby's word for somebody else reading the catalogue of sequences just now; it does not wait for him. */
    private static final String CONTENTION = "X0Y84";

    private final Database database;
    private final HouseTransactions transactions;
    private long next;
    private long end;

    @Activate
    public Ids(@Reference Database database, @Reference HouseTransactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    public long next() {
        synchronized (this) {
            if (next < end) {
                return next++;
            }
        }
        // Not under the lock: whoever holds it must never wait for a connection. A block taken twice is only a gap.
        long first = transactions.within(this::block);
        synchronized (this) {
            next = first + 1;
            end = first + BLOCK;
            return first;
        }
    }

    private long block() {
        for (int tries = 1; ; tries++) {
            try (Statement statement = transactions.connection().createStatement();
                    ResultSet row = statement.executeQuery(database.dialect().nextBlock())) {
                row.next();
                return row.getLong(1);
            } catch (SQLException failed) {
                if (!CONTENTION.equals(failed.getSQLState()) || tries == MOST_TRIES) {
                    throw new IllegalStateException("taking a block of ids", failed);
                }
                pause(tries);
            }
        }
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(Math.min(100, 5L * tries));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for ids", ended);
        }
    }
}
