package org.affianca.rest.budget;

/** Why a commitment is refused. */
public record CommitmentRefusal(String reason) {}
