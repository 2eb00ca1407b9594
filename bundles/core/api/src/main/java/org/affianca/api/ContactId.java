package org.affianca.api;

/** The key of one contact at the desk (segretariato sociale); positive. */
public record ContactId(long value) {}
