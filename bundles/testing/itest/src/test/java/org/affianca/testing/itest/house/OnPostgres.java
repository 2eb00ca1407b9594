package org.affianca.testing.itest.house;

/** Tests on the distribution started by its own launcher, with a PostgreSQL named in its settings by hand. */
public final class OnPostgres extends Towns {
    public OnPostgres() {
        super(() -> started("postgresql", "affianca"));
    }

    static Affianca started(String folder, String database, String... options) {
        // A run that was broken off may have left it running.
        new Launched(Program.target(folder)).stop();
        return new Launched(Program.emptied(folder))
                .configured("org.affianca.db.cfg", Postgres.settingsOf(database))
                .configured("org.affianca.clock.cfg", "fallback = admin\n")
                .start(options);
    }
}
