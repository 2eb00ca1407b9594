package org.affianca.api.broken;

import javax.sql.DataSource;

/** Breaks rule 1. */
public interface OpensADatabase {
    DataSource source();
}
