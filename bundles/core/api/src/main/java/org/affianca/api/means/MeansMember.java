package org.affianca.api.means;

import org.affianca.api.PersonId;

/** Somebody in the household of a declaration; {@code label} is empty for a person the actor may not see. */
public record MeansMember(PersonId person, String label) {}
