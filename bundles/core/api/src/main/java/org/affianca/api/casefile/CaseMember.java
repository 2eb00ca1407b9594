package org.affianca.api.casefile;

import org.affianca.api.PersonId;

/** A person the file is about; the first is the one it is held for. {@code role} is {@code holder} or {@code member}. */
public record CaseMember(PersonId person, String label, String role) {}
