package org.affianca.engine.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a schema up to date with its scripts, each once. What is new of a component runs in one transaction: all of it
 * or nothing, and on Derby in half the time of one for each script.
 */
@Component(service = Migrations.class)
public final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Database database;

    @Activate
    public Migrations(@Reference Database database) {
        this.database = database;
    }

    /**
     * Runs what was not run yet. A script that was run and has changed since, or is gone, is a fault; then, as when a
     * script fails, nothing is changed.
     *
     * @param component the area's id, or {@code core}
     */
    public void run(String component, String schema, List<Script> scripts) {
        if (!WORD.matcher(schema).matches()) {
            throw new IllegalArgumentException("not a schema name: " + schema);
        }
        try {
            new Ledger(database).open();
            inTransaction(connection -> {
                lock(connection);
                createSchema(connection, schema);
                Map<String, String> done = done(connection, component);
                refuseChanges(component, mine(scripts), done);
                for (Script script : mine(scripts)) {
                    if (!done.containsKey(script.name())) {
                        run(connection, component, script);
                    }
                }
            });
        } catch (SQLException failed) {
            throw new MigrationFailed(component + ": " + failed.getMessage(), failed);
        }
    }

    private List<Script> mine(List<Script> scripts) {
        return scripts.stream().filter(s -> s.isFor(database.dialect())).toList();
    }

    private void run(Connection connection, String component, Script script) throws SQLException {
        for (String sql : script.statements(database.dialect())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new SQLException(script.name() + ": " + failed.getMessage() + " in: " + firstLine(sql), failed);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into core.migration (component, script, sha256, run_at) values (?, ?, ?, current_timestamp)")) {
            insert.setString(1, component);
            insert.setString(2, script.name());
            insert.setString(3, script.sha256());
            insert.executeUpdate();
        }
        LOG.info("migrated {} with {}", component, script.name());
    }

    private static void refuseChanges(String component, List<Script> scripts, Map<String, String> done) {
        Map<String, String> now = new HashMap<>();
        scripts.forEach(s -> now.put(s.name(), s.sha256()));
        done.forEach((name, sha) -> {
            if (!sha.equals(now.get(name))) {
                throw new MigrationFailed(
                        component + ": script " + name + (now.containsKey(name) ? " has changed" : " is missing")
                                + " since it was run; add a new script instead",
                        null);
            }
        });
    }

    private static Map<String, String> done(Connection connection, String component) throws SQLException {
        Map<String, String> done = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select script, sha256 from core.migration where component = ?")) {
            select.setString(1, component);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    done.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return done;
    }

    /** One migration at a time, whichever node runs it. */
    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update core.migration_lock set taken = taken + 1");
        }
    }

    private static void createSchema(Connection connection, String schema) throws SQLException {
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT).equals(schema)) {
                    return;
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
    }

    private static String firstLine(String sql) {
        return sql.lines().findFirst().orElse("");
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = database.connection()) {
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
