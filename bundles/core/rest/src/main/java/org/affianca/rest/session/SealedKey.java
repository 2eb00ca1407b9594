package org.affianca.rest.session;

/** A sealed key as it was given out. */
public record SealedKey(String sealed) {}
