package org.affianca.api.person;

import org.affianca.api.PersonId;

/** The dated entries of a person at one version of the person's record. */
public record PersonEntries(PersonId id, int version, Entries entries) {}
