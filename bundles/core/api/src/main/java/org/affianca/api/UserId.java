package org.affianca.api;

/** The key of a member of staff who can sign in (operatore, not the person helped); positive. */
public record UserId(long value) {}
