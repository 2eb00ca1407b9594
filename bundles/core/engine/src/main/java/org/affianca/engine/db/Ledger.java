package org.affianca.engine.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The table that remembers which scripts were run, and the row that lets one node at a time run them. */
final class Ledger {
    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    void open() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            if (database.dialect() == Dialect.POSTGRESQL) {
                // Two nodes on an empty database: the second waits until the first has made the tables.
                statement.execute("select pg_advisory_xact_lock(4711)");
            }
            if (!exists(connection)) {
                if (database.dialect() == Dialect.POSTGRESQL) {
                    statement.execute("create schema if not exists core");
                } else {
                    statement.execute("create schema core");
                }
                statement.execute("create table core.migration (component varchar(64) not null,"
                        + " script varchar(128) not null, sha256 char(64) not null, run_at timestamp not null,"
                        + " primary key (component, script))");
                statement.execute("create table core.migration_lock (id int not null primary key, taken int not null)");
                statement.execute("insert into core.migration_lock (id, taken) values (1, 0)");
            }
            connection.commit();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_SCHEM") + "." + tables.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).equals("core.migration")) {
                    return true;
                }
            }
        }
        return false;
    }
}
