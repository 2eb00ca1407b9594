package org.affianca.rest.catalogue;

/** A word of core's under its key. */
public record Label(String key, String label) {}
