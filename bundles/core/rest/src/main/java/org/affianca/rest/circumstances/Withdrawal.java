package org.affianca.rest.circumstances;

/** Why an entry was wrong. */
public record Withdrawal(String because) {}
