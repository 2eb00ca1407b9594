package org.affianca.api.catalogue;

/** A code and its label in one language. */
public record Choice(String code, String label) {}
