package org.affianca.testing.itest.house;

/** Tests on the distribution started by its own launcher, with the profile of a municipality and a PostgreSQL. */
public final class InParmaOnPostgres extends Towns {
    public InParmaOnPostgres() {
        super(() -> OnPostgres.started("parma-postgresql", "parma", "--profile", "parma"));
    }
}
