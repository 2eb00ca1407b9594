package org.affianca.api.person;

import org.affianca.api.PersonId;

/** A person in the register. Version counts changes, for ETag. */
public record Person(PersonId id, int version, PersonData data) {}
