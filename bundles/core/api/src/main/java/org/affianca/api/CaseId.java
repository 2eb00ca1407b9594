package org.affianca.api;

/** The key of a case file; positive. People see its {@code number} instead. */
public record CaseId(long value) {}
