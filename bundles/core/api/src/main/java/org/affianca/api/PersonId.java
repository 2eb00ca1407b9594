package org.affianca.api;

/** The key of a person in the register of one organisation; positive. */
public record PersonId(long value) {}
