package org.affianca.testing.itest.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Towns of their own on both databases, whose areas lie in a folder that a test may add newer jars to: what a newer version
 * did to its tables no older one of it can come back from, so no other test may meet it.
 */
public final class AreasApart extends BothDatabases {
    public AreasApart() {
        super(OnDerby::new, OnPostgres::new);
    }

    /** Where the jars at hand lie. */
    public static Path folder(Town town) {
        return town.house().data().resolve("at-hand");
    }

    private static Affianca started(String name, String database) {
        // A run that was broken off may have left it running.
        new Launched(Program.target(name)).stop();
        Path data = Program.emptied(name);
        Launched house = new Launched(data);
        if (!database.isEmpty()) {
            house.configured("org.affianca.db.cfg", Postgres.settingsOf(database));
        }
        Path folder = data.resolve("at-hand");
        fill(folder);
        return house.configured("java.options", "-Xms64m\n-Xmx512m\n-Daffianca.areas=" + folder + "\n")
                .start();
    }

    private static void fill(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String area : Program.areaIds()) {
                Files.copy(Program.areaJar(area), folder.resolve(area + ".jar"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OnDerby extends Towns {
        OnDerby() {
            super(() -> started("apart", ""));
        }
    }

    private static final class OnPostgres extends Towns {
        OnPostgres() {
            super(() -> started("apart-postgresql", "apart"));
        }
    }
}
