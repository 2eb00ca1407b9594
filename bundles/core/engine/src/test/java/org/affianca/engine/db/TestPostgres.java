package org.affianca.engine.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for the whole JVM; each asker gets a fresh database in it. */
final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    static String freshDatabase(String template) {
        String name = "house" + COUNT.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // A collation like that of an Italian server: what must sort bytewise has to say so itself.
            statement.execute("create database " + name + " template " + template + " encoding 'UTF8'");
        } catch (SQLException failed) {
            throw new IllegalStateException("making a test database", failed);
        }
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
