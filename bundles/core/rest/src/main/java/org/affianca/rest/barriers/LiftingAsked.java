package org.affianca.rest.barriers;

/** Why a barrier is lifted. */
public record LiftingAsked(String reason) {}
