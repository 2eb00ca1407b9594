package org.affianca.api;

/** The key of an organisational unit: a territorial hub (polo), an office, the central structure; positive. */
public record UnitId(long value) {}
