package org.affianca.api.appointment;

/**
 * Something else at the same time: of a member of staff ({@code label} is the account's) or in a room ({@code label} is
 * its name). It is said, and people decide.
 */
public record Clash(ClashKind kind, String label, String from, String until) {}
