package org.affianca.api.queue;

/** Who goes first of those with the same points: by the number stated for a criterion, the lowest or the highest first. */
public record TieBreak(String criterion, boolean lowestFirst) {}
