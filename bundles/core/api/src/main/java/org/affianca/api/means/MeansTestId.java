package org.affianca.api.means;

/** The key of a means test of a household; positive. */
public record MeansTestId(long value) {}
