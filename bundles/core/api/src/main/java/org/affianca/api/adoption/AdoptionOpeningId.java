package org.affianca.api.adoption;

/** The key of a request to open the sealed link of a person; positive. */
public record AdoptionOpeningId(long value) {}
