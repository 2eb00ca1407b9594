package org.affianca.api.emergency;

/** The key of one turn on call; positive. */
public record TurnId(long value) {}
