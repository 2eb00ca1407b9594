package org.affianca.api.adoption;

/** The key of a sealed link between two identities; positive. */
public record AdoptionLinkId(long value) {}
