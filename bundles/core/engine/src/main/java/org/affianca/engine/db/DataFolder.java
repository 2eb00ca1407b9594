package org.affianca.engine.db;

import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept: system property {@code affianca.data}, which the launcher sets, else Karaf's data folder. */
public final class DataFolder {
    private DataFolder() {}

    public static Path path() {
        return Path.of(Optional.ofNullable(System.getProperty("affianca.data"))
                        .or(() -> Optional.ofNullable(System.getProperty("karaf.data")))
                        .orElse("data"))
                .toAbsolutePath();
    }
}
