package org.affianca.api;

/** The key of a household; positive. */
public record HouseholdId(long value) {}
