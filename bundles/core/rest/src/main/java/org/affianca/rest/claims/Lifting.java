package org.affianca.rest.claims;

/** Why a restriction ends. */
public record Lifting(String words) {}
