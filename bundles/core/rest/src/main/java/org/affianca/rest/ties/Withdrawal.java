package org.affianca.rest.ties;

/** Why an entry was wrong. */
public record Withdrawal(String because) {}
