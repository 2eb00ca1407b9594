package org.affianca.rest.session;

/** A key that was sealed for whoever asks, opened. */
public record OpenedKey(String key) {}
