package org.affianca.testing.itest.house;

/** The towns with the units of a municipality: on Derby, then on PostgreSQL. */
public final class ParmaOnBoth extends BothDatabases {
    public ParmaOnBoth() {
        super(InParma::new, InParmaOnPostgres::new);
    }
}
