package org.affianca.engine.broken;

import javax.sql.DataSource;

/** Breaks rule 8: only db knows. */
public record KnowsItsDatabase(DataSource source) {}
