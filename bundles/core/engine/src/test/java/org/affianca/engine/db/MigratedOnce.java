package org.affianca.engine.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/**
 * An empty database with all of core's migrations, made once for the JVM on each side; test houses are copies of it. A
 * hundred scripts for each of some hundred test classes would be most of what the tests do.
 */
final class MigratedOnce {
    private MigratedOnce() {}

    /** The address of a new database in memory. */
    static String copiedOnDerby() {
        String url = TestHouse.freshOnDerby();
        try {
            Drivers.driver(Dialect.DERBY)
                    .connect(url + ";createFrom=" + OnDerby.BACKUP, new Properties())
                    .close();
            return url;
        } catch (SQLException failed) {
            throw new IllegalStateException("copying the database that all tests start from", failed);
        }
    }

    static String copiedOnPostgres() {
        return TestPostgres.freshDatabase(OnPostgres.TEMPLATE);
    }

    /** Forgets a database that only memory holds; of some hundred of them there would be no room left for the tests. */
    static void drop(String url) {
        try {
            Drivers.driver(Dialect.DERBY).connect(url + ";drop=true", new Properties());
        } catch (SQLException dropped) {
            // Derby says by an exception that it is done.
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException("dropping a test's database", dropped);
            }
        }
    }

    /** A backup that Derby restores from. */
    private static final class OnDerby {
        static final Path BACKUP = backup();

        private static Path backup() {
            try (Database database = TestHouse.derby(TestHouse.freshOnDerby() + ";create=true", TestHouse.scripts());
                    Connection connection = database.connection();
                    PreparedStatement call = connection.prepareStatement("call syscs_util.syscs_backup_database(?)")) {
                Path folder = Files.createTempDirectory(Path.of("target"), "migrated-once");
                call.setString(1, folder.toString());
                call.execute();
                try (var inside = Files.list(folder)) {
                    return inside.findFirst().orElseThrow();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("backing up the database that all tests start from", failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A database that nobody is connected to, so that it can be copied. */
    private static final class OnPostgres {
        static final String TEMPLATE = template();

        private static String template() {
            String url = TestPostgres.freshDatabase("template0");
            TestHouse.postgres(url, TestHouse.scripts()).close();
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }
}
