package org.affianca.rest.norms;

/** Why a moment that was recorded does not count. */
public record TakenBack(String reason) {}
