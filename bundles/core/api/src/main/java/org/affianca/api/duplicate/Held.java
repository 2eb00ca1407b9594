package org.affianca.api.duplicate;

/** How many rows of a table speak of each of two persons. */
public record Held(String table, long one, long other) {}
