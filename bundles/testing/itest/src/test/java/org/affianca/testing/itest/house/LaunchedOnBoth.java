package org.affianca.testing.itest.house;

/** The towns that the launcher started, which may be stopped, killed and started again: on Derby, then on PostgreSQL. */
public final class LaunchedOnBoth extends BothDatabases {
    public LaunchedOnBoth() {
        super(InParma::new);
    }
}
