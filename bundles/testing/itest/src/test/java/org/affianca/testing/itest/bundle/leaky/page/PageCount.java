package org.affianca.testing.itest.bundle.leaky.page;

/** How many pages there are. */
public record PageCount(int count) {}
