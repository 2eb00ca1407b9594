package org.affianca.engine.leaf;

import org.affianca.api.PersonId;

/** A protected place of a member, known so that no paper tells it. */
public record SecretPlaceRow(PersonId personId, String street, String municipality) {}
