package org.affianca.testing.itest.bundle.leaky;

/** How many pages there are. */
public record PageCount(int count) {}
