package org.affianca.testing.itest.bundle.leaky;

/** A page as it is sent. */
public record PageAsked(String words) {}
