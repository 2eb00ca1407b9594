package org.affianca.testing.itest.house;

/** Tests on the distribution started by its own launcher, with a PostgreSQL named in its settings by hand. */
public final class OnPostgres extends Towns {
    public OnPostgres() {
        super(OnPostgres::started);
    }

    private static Affianca started() {
        // A run that was broken off may have left it running.
        new Launched(Program.target("postgresql")).stop();
        return new Launched(Program.emptied("postgresql"))
                .configured("org.affianca.db.cfg", Postgres.settingsOf("affianca"))
                .start();
    }
}
