package org.affianca.testing.itest.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One real PostgreSQL for all tests of a run, with a database for the program, made as config/README.md says. */
final class Postgres {
    private static final EmbeddedPostgres SERVER = started();

    private Postgres() {}

    /** A database of that name and its owner, who may do nothing else; what an administrator then writes into org.affianca.db.cfg. */
    static String settingsOf(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password 'inventata'");
            statement.execute("create database " + name + " owner " + name + " template template0 encoding 'UTF8'");
        } catch (SQLException failed) {
            throw new IllegalStateException("making the database " + name, failed);
        }
        return "url = jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name + "\n"
                + "user = " + name + "\n"
                + "password = inventata\n";
    }

    // The program is killed in these tests, the server is not; so it need not wait for the disk.
    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
