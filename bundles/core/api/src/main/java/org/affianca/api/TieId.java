package org.affianca.api;

/** The key of a tie between two persons; the same through all its versions; positive. */
public record TieId(long value) {}
