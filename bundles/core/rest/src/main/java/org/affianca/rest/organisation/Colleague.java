package org.affianca.rest.organisation;

import org.affianca.api.UserId;

/** A member of staff, to be chosen from a list. */
public record Colleague(UserId id, String label) {}
