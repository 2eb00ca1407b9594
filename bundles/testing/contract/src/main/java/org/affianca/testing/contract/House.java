package org.affianca.testing.contract;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.affianca.engine.db.Database;
import org.affianca.engine.db.Migrations;
import org.affianca.engine.db.Script;

/** The two databases an area must get along with, each real; on both, core's tables are there before the area's. */
public enum House {
    DERBY("Derby") {
        @Override
        String fresh() {
            return "jdbc:derby:memory:area" + UUID.randomUUID() + ";create=true";
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        String fresh() {
            return Server.freshDatabase();
        }
    };

    private final String spoken;

    House(String spoken) {
        this.spoken = spoken;
    }

    abstract String fresh();

    @Override
    public String toString() {
        return spoken;
    }

    /** A fresh database with core's tables and the area's; faults when a script does not run. */
    Database with(AreaFolder area) {
        Database database = new Database(fresh(), "postgres", "postgres", 2, 10_000, coreScripts());
        try {
            Path scripts = area.home().resolve("AREA-INF").resolve("db");
            new Migrations(database)
                    .run(area.id(), area.id(), Files.isDirectory(scripts) ? Script.of(scripts) : List.of());
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
        return database;
    }

    /** The engine's own scripts, from its jar or its folder of classes. */
    private static List<Script> coreScripts() {
        try {
            URI engine = Database.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(engine);
            if (Files.isDirectory(place)) {
                return Script.of(place.resolve("db"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return Script.of(jar.getPath("db"));
            }
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("where the engine was loaded from", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("reading the scripts of the engine", fault);
        }
    }

    /** One real PostgreSQL for the whole run; started when first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        static String freshDatabase() {
            String name = "area" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + " template template0 encoding 'UTF8'");
            } catch (SQLException failed) {
                throw new IllegalStateException("making a database", failed);
            }
            return "jdbc:postgresql://localhost:" + RUNNING.getPort() + "/" + name;
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException("starting PostgreSQL", failed);
            }
        }
    }
}
