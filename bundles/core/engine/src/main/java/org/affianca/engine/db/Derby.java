package org.affianca.engine.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/** What only the embedded database needs: a quiet home, a larger page cache, and a clean end. */
final class Derby {
    private Derby() {}

    static String inDataFolder() {
        return "jdbc:derby:" + DataFolder.path().resolve("db") + ";create=true";
    }

    /** Derby reads these when its engine boots; whoever set them already, wins. */
    static void prepare() {
        Path log = DataFolder.path().resolve("log");
        if (Files.isDirectory(log)) {
            setIfAbsent("derby.stream.error.file", log.resolve("derby.log").toString());
        }
        setIfAbsent("derby.storage.pageCacheSize", "4000");
        setIfAbsent("derby.locks.waitTimeout", "20");
        setIfAbsent("derby.locks.deadlockTimeout", "1");
        setIfAbsent("derby.locks.escalationThreshold", "50000");
        setIfAbsent("derby.language.statementCacheSize", "500");
    }

    /** Ends the one database of this address; a successful end is reported by Derby as an exception (08006). */
    static void shutDown(String url) {
        int options = url.indexOf(';');
        String database = options < 0 ? url : url.substring(0, options);
        try {
            Drivers.driver(Dialect.DERBY).connect(database + ";shutdown=true", new Properties());
        } catch (SQLException ended) {
            if (!"08006".equals(ended.getSQLState()) && !"XJ004".equals(ended.getSQLState())) {
                throw new IllegalStateException("closing the database", ended);
            }
        }
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
