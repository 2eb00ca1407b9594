package org.affianca.rest.cosigning;

/** Why a draft goes back to its student. */
public record DraftReturn(String words) {}
