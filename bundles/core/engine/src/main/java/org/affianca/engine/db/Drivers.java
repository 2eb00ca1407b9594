package org.affianca.engine.db;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/** Makes a data source out of a driver instance, so that neither DriverManager nor a thread's class loader matters. */
final class Drivers {
    private Drivers() {}

    static DataSource source(String url, String user, String password) {
        Properties login = new Properties();
        if (!user.isEmpty()) {
            login.setProperty("user", user);
            login.setProperty("password", password);
        }
        return new OneDriver(driver(Dialect.of(url)), url, login);
    }

    static Driver driver(Dialect dialect) {
        return dialect == Dialect.DERBY ? new EmbeddedDriver() : Postgres.driver();
    }

    /** Apart, so that the class is asked for only when it is wanted: its package is an optional import. */
    private static final class Postgres {
        static Driver driver() {
            return new org.postgresql.Driver();
        }
    }

    /** Connections of one driver to one address. */
    private record OneDriver(Driver driver, String url, Properties login) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = driver.connect(url, login);
            if (connection == null) {
                throw new SQLException("the driver does not know this address");
            }
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(java.io.Writer.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 5;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }

        /** Never the login. */
        @Override
        public String toString() {
            return "DataSource";
        }
    }
}
