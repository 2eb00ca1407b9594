package org.affianca.api.adoption;

import org.affianca.api.PersonId;

/** Whose sealed link shall be opened, and why; whether there is one at all is not told before another officer agrees. */
public record AdoptionAsking(PersonId person, String reason) {}
