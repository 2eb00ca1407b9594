package org.affianca.rest.informings;

/** Why an entry is annulled. */
public record Annulment(String words) {}
