package org.affianca.engine.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The pool of connections to the one database. It is a service only after core's own migrations have run. */
@Component(service = Database.class, configurationPid = DatabaseSettings.PID)
@Designate(ocd = DatabaseSettings.class)
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final String url;
    private final HikariDataSource pool;

    @Activate
    public Database(BundleContext bundle, DatabaseSettings settings, @Reference FileKeys keys) {
        this(
                Optional.of(keys),
                settings.url().isBlank() ? Derby.inDataFolder() : settings.url(),
                settings.user(),
                settings.password(),
                settings.poolSize(),
                settings.patience(),
                Script.of(bundle.getBundle(), "db"));
    }

    /** One whose files, if it has any, are not encrypted. */
    public Database(String url, String user, String password, int poolSize, int patience, List<Script> core) {
        this(Optional.empty(), url, user, password, poolSize, patience, core);
    }

    Database(
            Optional<FileKeys> keys,
            String url,
            String user,
            String password,
            int poolSize,
            int patience,
            List<Script> core) {
        this.url = url;
        this.dialect = Dialect.of(url);
        if (dialect == Dialect.DERBY) {
            Derby.prepare();
            keys.ifPresent(wrapping -> EncryptedFiles.open(url, wrapping));
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("affianca");
        config.setDataSource(Drivers.source(url, user, password));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(patience);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.pool = new HikariDataSource(config);
        try {
            new Migrations(this).run("core", "core", core);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    DataSource source() {
        return pool;
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Whether the database answers now; never throws. */
    public boolean answers() {
        try (Connection connection = connection()) {
            boolean valid = connection.isValid(2);
            connection.rollback();
            return valid;
        } catch (SQLException unreachable) {
            return false;
        }
    }

    @Override
    @Deactivate
    public void close() {
        pool.close();
        if (dialect == Dialect.DERBY) {
            Derby.shutDown(url);
        }
    }
}
