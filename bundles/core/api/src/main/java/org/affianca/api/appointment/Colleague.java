package org.affianca.api.appointment;

import org.affianca.api.UserId;

/** A member of our staff who takes part, with the label of the account. */
public record Colleague(UserId user, String label) {}
