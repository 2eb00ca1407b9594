package org.affianca.api.barrier;

/** The key of a barrier; positive. */
public record BarrierId(long value) {}
