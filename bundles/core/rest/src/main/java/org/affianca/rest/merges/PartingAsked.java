package org.affianca.rest.merges;

/** Why a merge is taken back. */
public record PartingAsked(String reason) {}
