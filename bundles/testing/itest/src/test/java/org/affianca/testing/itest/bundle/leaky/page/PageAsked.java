package org.affianca.testing.itest.bundle.leaky.page;

/** A page as it is sent. */
public record PageAsked(String words) {}
