package org.affianca.rest.broken;

import javax.sql.DataSource;

/** Breaks rule 8. */
public record ReadsTheDatabase(DataSource source) {}
