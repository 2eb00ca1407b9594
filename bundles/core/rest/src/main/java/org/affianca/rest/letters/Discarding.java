package org.affianca.rest.letters;

/** Why a draft is given up. */
public record Discarding(String reason) {}
