package org.affianca.rest.copies;

/** Why a copy is not given. */
public record CopyRefusal(String reason) {}
